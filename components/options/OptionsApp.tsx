import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Logo } from '../Logo';
import { useIndex } from '../popup/use-index';
import { product } from '../words';
import { AppearanceSection } from './AppearanceSection';
import { applyAppearance } from './appearance';
import { IndexSection } from './IndexSection';
import { MarksSection } from './MarksSection';
import type { OptionsServices } from './services';
import { useCurrentSection } from './use-current-section';
import { useSettings } from './use-settings';
import { WhereSection } from './WhereSection';
import * as words from './words';

type SectionId = keyof typeof words.sections;

const SECTION_IDS = Object.keys(words.sections) as SectionId[];

function Section({ id, children }: { id: SectionId; children: ComponentChildren }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.sections[id]}</h2>
      {children}
    </section>
  );
}

function Contents({ current }: { current: string | undefined }) {
  return (
    <nav aria-label={words.contents}>
      {SECTION_IDS.map((id) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
          {words.sections[id]}
        </a>
      ))}
    </nav>
  );
}

/** The options page. Changes apply at once. */
export function OptionsApp({ services }: { services: OptionsServices }) {
  const { settings, change } = useSettings(services);
  const indexState = useIndex(services);
  const current = useCurrentSection(SECTION_IDS);
  const { version, listedSites } = services.about();

  useEffect(() => {
    if (settings) applyAppearance(document, settings);
  }, [settings]);

  return (
    <>
      <header class="options-side">
        <span class="options-product">
          <Logo />
          {product}
        </span>
        <Contents current={current} />
      </header>
      <main aria-busy={!settings}>
        <h1>{words.title}</h1>
        <p class="options-lead">{words.lead}</p>
        <Section id="where">
          {settings && <WhereSection settings={settings} listedSites={listedSites} change={change} />}
        </Section>
        <Section id="marks">
          {settings && (
            <MarksSection
              mutedClaims={settings.mutedClaims}
              index={indexState.kind === 'ready' ? indexState.index : null}
              change={change}
            />
          )}
        </Section>
        <Section id="appearance">{settings && <AppearanceSection settings={settings} change={change} />}</Section>
        <Section id="index">
          <IndexSection state={indexState} version={version} />
        </Section>
        <Section id="privacy">
          <p class="privacy">{words.privacy}</p>
        </Section>
      </main>
    </>
  );
}
