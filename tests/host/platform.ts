/** What Obsidian says of the device. */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: '/vault/',
};

/** Makes the device a phone: there is no hover, no pop-out, no status bar. To be called before the host starts. */
export function emulatePhone(): void {
  Object.assign(Platform, { isDesktop: false, isDesktopApp: false, isMobile: true, isMobileApp: true, isPhone: true, isAndroidApp: true, isLinux: false });
  document.body.classList.add('is-mobile', 'is-phone');
}
