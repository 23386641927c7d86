import { render } from 'preact';
import { OptionsApp } from '../../components/options/OptionsApp';
import '../../components/options/options.css';
import { openIndex } from '../../core/claims-index';
import { createOptionsServices } from '../../platform/options-services';

render(<OptionsApp services={createOptionsServices(openIndex)} />, document.body);
