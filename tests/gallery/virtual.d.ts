declare module 'virtual:index-file' {
  const file: import('../../core/claims-index').IndexFile;
  export default file;
}
