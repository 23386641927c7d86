import { render } from 'preact';
import { applyAppearance } from '../../components/options/appearance';
import { fitWindow } from '../../components/popup/fit-window';
import { PopupApp } from '../../components/popup/PopupApp';
import '../../components/popup/popup.css';
import { openIndex } from '../../core/claims-index';
import { MARKS_CSS } from '../../page/marks-css';
import { createPopupServices } from '../../platform/popup-services';
import { readSettings } from '../../platform/settings';

/** Opened in a tab of its own, the page names the tab that it speaks of. */
const tabId = new URLSearchParams(location.search).get('tab');

applyAppearance(document, await readSettings());
const services = createPopupServices({
  marksCss: MARKS_CSS,
  tabId: tabId === null ? null : Number(tabId),
  openIndex,
});
render(<PopupApp services={services} />, document.body);
fitWindow(window);
