using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Tuning;

/// <summary>Turns key codes of the sets clients use into QEMU's numbers: the PC scan code, with bit 7 for the extended ones.</summary>
internal static class KeyCodes
{
    private const uint ExtendedPrefix = 0xe000;
    private const uint ExtendedBit = 0x80;
    private const uint LastPlainLinux = 83;

    /// <summary>Codes of Linux input events above those that equal the scan code (source: linux/input-event-codes.h, PC scan code set 1).</summary>
    private static readonly Dictionary<uint, uint> s_linux = new()
    {
        [85] = 0x76, [86] = 0x56, [87] = 0x57, [88] = 0x58, [89] = 0x73, [90] = 0x78, [91] = 0x77, [92] = 0x79, [93] = 0x70,
        [94] = 0x7b, [95] = 0x5c, [96] = 0x9c, [97] = 0x9d, [98] = 0xb5, [99] = 0x54, [100] = 0xb8, [102] = 0xc7, [103] = 0xc8,
        [104] = 0xc9, [105] = 0xcb, [106] = 0xcd, [107] = 0xcf, [108] = 0xd0, [109] = 0xd1, [110] = 0xd2, [111] = 0xd3, [113] = 0xa0,
        [114] = 0xae, [115] = 0xb0, [116] = 0xde, [117] = 0x59, [119] = 0xc6, [121] = 0x7e, [122] = 0x72, [123] = 0x71, [124] = 0x7d,
        [125] = 0xdb, [126] = 0xdc, [127] = 0xdd, [142] = 0xdf, [143] = 0xe3, [163] = 0x99, [164] = 0xa2, [165] = 0x90, [166] = 0xa4,
        [183] = 0x5d, [184] = 0x5e, [185] = 0x5f, [186] = 0x55, [187] = 0x83, [188] = 0xf7, [189] = 0x84, [190] = 0x5a, [191] = 0x74,
        [192] = 0xf9, [193] = 0x6d, [194] = 0x6f,
    };

    /// <summary>Linux codes of the keyboard page of USB (HID usage tables, page 7), from usage 4 on.</summary>
    private static readonly byte[] s_usb =
    [
        30, 48, 46, 32, 18, 33, 34, 35, 23, 36, 37, 38, 50, 49, 24, 25, 16, 19, 31, 20, 22, 47, 17, 45, 21, 44, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
        28, 1, 14, 15, 57, 12, 13, 26, 27, 43, 43, 39, 40, 41, 51, 52, 53, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 87, 88, 99, 70, 119,
        110, 102, 104, 111, 107, 109, 106, 105, 108, 103, 69, 98, 55, 74, 78, 96, 79, 80, 81, 75, 76, 77, 71, 72, 73, 82, 83, 86, 127, 116,
        117, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194,
    ];

    private static readonly byte[] s_usbModifiers = [29, 42, 56, 125, 97, 54, 100, 126];

    /// <summary>The number QEMU knows the key by.</summary>
    public static uint ToQemu(KeycodeSet set, uint code) => Find(set, code)
        ?? throw Refuse.Argument(ErrorDomain.Qemu, $"cannot translate keycode {code} of {set.ToString().ToLowerInvariant()} codeset");

    private static uint? Find(KeycodeSet set, uint code) => set switch
    {
        KeycodeSet.Qnum => code,
        KeycodeSet.Xt or KeycodeSet.Atset1 => Scan(code),
        KeycodeSet.Linux => Linux(code),
        KeycodeSet.Usb => Usb(code) is { } linux ? Linux(linux) : null,
        _ => throw Refuse.Unsupported(ErrorDomain.Qemu, $"key codes of set {set.ToString().ToLowerInvariant()} are not supported by this QEMU driver; use linux, xt, usb or qnum"),
    };

    private static uint? Scan(uint code) =>
        code < ExtendedBit ? code : (code & 0xff00) == ExtendedPrefix ? (code & 0x7f) | ExtendedBit : null;

    private static uint? Linux(uint code) =>
        code is > 0 and <= LastPlainLinux ? code : s_linux.TryGetValue(code, out var scan) ? scan : null;

    private static uint? Usb(uint usage)
    {
        const uint first = 4;
        const uint firstModifier = 224;
        return usage >= firstModifier && usage - firstModifier < s_usbModifiers.Length ? s_usbModifiers[usage - firstModifier]
            : usage >= first && usage - first < s_usb.Length ? s_usb[usage - first]
            : null;
    }
}
