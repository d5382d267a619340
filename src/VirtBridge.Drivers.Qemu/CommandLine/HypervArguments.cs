using System.Text;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>What a guest that looks for Hyper-V finds.</summary>
internal static class HypervArguments
{
    public static void AddTo(StringBuilder text, DomainFeatures features)
    {
        if (features.Hyperv is not { } hyperv)
        {
            return;
        }

        text.Append(hyperv.Mode == HypervMode.Passthrough ? ",hv-passthrough=on" : "");
        Switch(text, "relaxed", hyperv.Relaxed);
        Switch(text, "vapic", hyperv.Vapic);
        if (hyperv.Spinlocks == true)
        {
            text.Append(null, $",hv-spinlocks=0x{hyperv.SpinlockRetries:x}");
        }

        Switch(text, "vpindex", hyperv.VpIndex);
        Switch(text, "runtime", hyperv.Runtime);
        Switch(text, "synic", hyperv.Synic);
        Switch(text, "stimer", hyperv.Stimer);
        Switch(text, "stimer-direct", hyperv.StimerDirect);
        Switch(text, "reset", hyperv.Reset);
        if (hyperv.VendorId == true)
        {
            text.Append(",hv-vendor-id=").Append(QemuOptionText.Escape(hyperv.VendorIdValue ?? ""));
        }

        Switch(text, "frequencies", hyperv.Frequencies);
        Switch(text, "reenlightenment", hyperv.Reenlightenment);
        Switch(text, "tlbflush", hyperv.TlbFlush);
        Switch(text, "tlbflush-direct", hyperv.TlbFlushDirect);
        Switch(text, "tlbflush-ext", hyperv.TlbFlushExtended);
        Switch(text, "ipi", hyperv.Ipi);
        Switch(text, "evmcs", hyperv.Evmcs);
        Switch(text, "avic", hyperv.Avic);
        Switch(text, "emsr-bitmap", hyperv.EmsrBitmap);
        Switch(text, "xmm-input", hyperv.XmmInput);
    }

    private static void Switch(StringBuilder text, string name, bool? on) => text.Append(on == true ? $",hv-{name}=on" : "");
}
