import { describe, expect, it } from 'vitest';
import { isLightText } from '../../page/text-colour';

describe('isLightText', () => {
  it.each<[string, boolean]>([
    ['rgb(0, 0, 0)', false],
    ['rgb(89, 89, 89)', false],
    ['rgb(119, 119, 119)', false],
    ['rgb(255, 255, 255)', true],
    ['rgba(255, 255, 255, 0.7)', true],
    ['rgb(192 198 204)', true],
    ['color(srgb 0.9 0.9 0.9)', true],
    ['color(srgb 0.1 0.1 0.1 / 0.9)', false],
    ['color(display-p3 1 1 1)', true],
    ['oklch(0.93 0.01 250)', true],
    ['oklch(25% 0.01 250)', false],
    ['oklab(0.9 0 0)', true],
    ['lab(92 0 0)', true],
    ['lch(20 5 250)', false],
    ['', false],
    ['something else', false],
  ])('%s', (colour, light) => {
    expect(isLightText(colour)).toBe(light);
  });
});
