// @ts-check
// Names and sizes of the icons, for everything that draws, lists or checks them.

/** Outlook keeps icons by address: raise this when the drawing changes (facts: OfficeDev reference, manifest/image). */
const DRAWING = 1;

/** Ribbon 16-80, add-in list 64 and 128, mobile 25, 32, 48 at one, two and three times; 192 and 512 for the installed web page. */
export const ICON_SIZES = [16, 20, 24, 25, 32, 40, 48, 50, 64, 75, 80, 96, 128, 144, 192, 512];

/** @param {number} size edge in pixels */
export const iconName = (size) => `icon-v${DRAWING}-${size}.png`;
