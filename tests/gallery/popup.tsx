/** @jsxImportSource preact */
import indexFile from 'virtual:index-file';
import { render } from 'preact';
import { PopupApp } from '../../components/popup/PopupApp';
import '../../components/popup/popup.css';
import { openIndex } from '../../core/claims-index';
import { galleryServices, popupStates } from './popup-states';

const asked = new URLSearchParams(location.search);
const state = popupStates[asked.get('state') ?? 'page'];
const theme = asked.get('theme');
const calls: string[] = [];

if (theme) document.body.dataset.theme = theme;
document.documentElement.style.fontSize = `${asked.get('size') ?? 100}%`;
if (state) render(<PopupApp services={galleryServices(state, openIndex(indexFile), calls)} />, document.body);

/** For `shoot-popup.ts`. */
Object.assign(window, { gallery: { states: popupStates, calls } });
