import { render } from 'preact';
import { OptionsApp } from '../../components/options/OptionsApp';
import '../../components/options/options.css';
import { createOptionsServices } from '../../platform/options-services';

render(<OptionsApp services={createOptionsServices()} />, document.body);
