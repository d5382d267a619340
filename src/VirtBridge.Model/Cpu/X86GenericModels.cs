namespace VirtBridge.Model.Cpu;

/// <summary>CPU models from before the families of today. See <see cref="X86CpuMap"/> for the form.</summary>
internal static class X86GenericModels
{
    public const string Text = """
        486-v1 - - = fpu vme pse
        486 ~ 486-v1
        pentium-v1 - - = fpu vme de pse tsc msr mce cx8 apic mmx
        pentium ~ pentium-v1
        pentium2-v1 - - = fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 mmx fxsr
        pentium2 ~ pentium2-v1
        pentium3-v1 - - = fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 mmx fxsr sse
        pentium3 ~ pentium3-v1
        coreduo-v1 Intel - = pni monitor fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush acpi mmx fxsr sse sse2 ss nx
        coreduo ~ coreduo-v1
        n270-v1 Intel - = pni monitor ssse3 movbe fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat clflush acpi mmx fxsr sse sse2 ss lahf_lm
          nx
        n270 ~ n270-v1
        core2duo-v1 Intel - = pni monitor ssse3 fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 syscall nx
          lm
        core2duo ~ core2duo-v1
        qemu32-v1 - - = pni fpu de pse tsc msr pae mce cx8 apic sep pge cmov pat mmx fxsr sse sse2
        qemu32 ~ qemu32-v1
        kvm32-v1 - - = pni fpu de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2
        kvm32 ~ kvm32-v1
        qemu64-v1 - - = pni cx16 fpu de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 lahf_lm svm syscall nx lm
        qemu64 ~ qemu64-v1
        kvm64-v1 - - = pni cx16 fpu de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 syscall nx lm
        kvm64 ~ kvm64-v1
        """;
}
