using System.Globalization;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Finds the version in what a VMware product prints about itself.</summary>
public static class VmwareVersion
{
    /// <summary>major * 1000000 + minor * 1000 + micro of product "ws", "player" or "fusion".</summary>
    public static long Parse(string output, string product)
    {
        var pattern = product switch
        {
            "player" => "VMware Player ",
            "fusion" => "\nVMware Fusion Information:\nVMware Fusion ",
            _ => "VMware Workstation ",
        };
        var at = output.IndexOf(pattern, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new VirtException(ErrorCode.InternalError, ErrorDomain.None, $"cannot find version pattern \"{pattern}\"");
        }

        var text = output[(at + pattern.Length)..];
        var end = text.IndexOf(' ');
        if (end < 0)
        {
            throw new VirtException(ErrorCode.InternalError, ErrorDomain.None, "failed to parse VMware version");
        }

        var numbers = text[..end].Split('.').Select(part => long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
        return numbers.Length == 3 && numbers.All(number => number >= 0)
            ? (numbers[0] * 1000000) + (numbers[1] * 1000) + numbers[2]
            : throw new VirtException(ErrorCode.InternalError, ErrorDomain.None, "VMware version parsing error");
    }
}
