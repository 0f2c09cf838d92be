/** The File System Access API, which of all browsers Chromium has. */
interface Window {
  showOpenFilePicker?: (options: { readonly multiple: boolean }) => Promise<FileSystemFileHandle[]>;
}

interface DataTransferItem {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

interface FileSystemHandle {
  /** Asks the reader where it has to; only in answer to something that the reader has done. */
  requestPermission?: (descriptor: { readonly mode: 'read' }) => Promise<PermissionState>;
}
