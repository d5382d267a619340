namespace VirtBridge.Model.Cpu;

/// <summary>CPU models made by AMD and Hygon. See <see cref="X86CpuMap"/> for the form.</summary>
internal static class X86AmdModels
{
    public const string Text = """
        athlon-v1 AMD - = fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 mmx fxsr sse sse2 mmxext 3dnowext 3dnow
        athlon ~ athlon-v1
        phenom-v1 AMD - = pni cx16 fpu de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 svm sse4a syscall nx mmxext
          fxsr_opt lm 3dnowext 3dnow
        phenom ~ phenom-v1
        Opteron_G1-v1 AMD 15:6 = pni fpu de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 syscall nx lm
        Opteron_G1 ~ Opteron_G1-v1
        Opteron_G2-v1 AMD 15:65 = pni cx16 fpu de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 lahf_lm svm syscall
          nx lm
        Opteron_G2 ~ Opteron_G2-v1
        Opteron_G3-v1 AMD 16:2,4,8,9,10 = pni cx16 popcnt fpu de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2
          lahf_lm svm abm sse4a misalignsse syscall nx rdtscp lm
        Opteron_G3 ~ Opteron_G3-v1
        Opteron_G4-v1 AMD 21:1 = pni pclmuldq ssse3 cx16 sse4.1 sse4.2 popcnt aes xsave avx fpu de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat
          pse36 clflush mmx fxsr sse sse2 lahf_lm svm abm sse4a misalignsse 3dnowprefetch xop fma4 syscall nx pdpe1gb rdtscp lm
        Opteron_G4 ~ Opteron_G4-v1
        Opteron_G5-v1 AMD 21:2 = pni pclmuldq ssse3 fma cx16 sse4.1 sse4.2 popcnt aes xsave avx f16c fpu de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov
          pat pse36 clflush mmx fxsr sse sse2 lahf_lm svm abm sse4a misalignsse 3dnowprefetch xop fma4 tbm syscall nx pdpe1gb rdtscp lm
        Opteron_G5 ~ Opteron_G5-v1
        EPYC-v1 AMD 23:1 = pni pclmuldq ssse3 fma cx16 sse4.1 sse4.2 movbe popcnt aes xsave avx f16c rdrand fpu vme de pse tsc msr pae mce cx8 apic sep mtrr
          pge mca cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase bmi1 avx2 smep bmi2 rdseed adx smap clflushopt sha-ni xsaveopt xsavec xgetbv1 lahf_lm
          svm cr8legacy abm sse4a misalignsse 3dnowprefetch osvw syscall nx mmxext fxsr_opt pdpe1gb rdtscp lm
        EPYC-v2 AMD 23:1 < EPYC-v1 +ibpb
        EPYC-v3 AMD 23:1 < EPYC-v2 +xsaves +perfctr_core +clzero +xsaveerptr +npt +nrip-save
        EPYC-v4 AMD 23:1 < EPYC-v3
        EPYC ~ EPYC-v1
        EPYC-IBPB ~ EPYC-v2
        EPYC-Rome-v1 AMD 23:49,113 = pni pclmuldq ssse3 fma cx16 sse4.1 sse4.2 movbe popcnt aes xsave avx f16c rdrand fpu vme de pse tsc msr pae mce cx8 apic
          sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase bmi1 avx2 smep bmi2 rdseed adx smap clflushopt clwb sha-ni umip rdpid
          xsaveopt xsavec xgetbv1 lahf_lm svm cr8legacy abm sse4a misalignsse 3dnowprefetch osvw perfctr_core syscall nx mmxext fxsr_opt pdpe1gb rdtscp lm
          clzero xsaveerptr wbnoinvd ibpb amd-stibp npt nrip-save
        EPYC-Rome-v2 AMD 23:49,113 < EPYC-Rome-v1 +xsaves +ibrs +amd-ssbd
        EPYC-Rome-v3 AMD 23:49,113 < EPYC-Rome-v2
        EPYC-Rome-v4 AMD 23:49,113 < EPYC-Rome-v3 -xsaves
        EPYC-Rome ~ EPYC-Rome-v1
        EPYC-Milan-v1 AMD 25:1 = pni pclmuldq ssse3 fma cx16 pcid sse4.1 sse4.2 movbe popcnt aes xsave avx f16c rdrand fpu vme de pse tsc msr pae mce cx8 apic
          sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase bmi1 avx2 smep bmi2 erms invpcid rdseed adx smap clflushopt clwb sha-ni umip
          pku rdpid fsrm xsaveopt xsavec xgetbv1 xsaves lahf_lm svm cr8legacy abm sse4a misalignsse 3dnowprefetch osvw perfctr_core syscall nx mmxext fxsr_opt
          pdpe1gb rdtscp lm clzero xsaveerptr wbnoinvd ibpb ibrs amd-stibp amd-ssbd npt nrip-save svme-addr-chk
        EPYC-Milan-v2 AMD 25:1 < EPYC-Milan-v1 +vaes +vpclmulqdq +stibp-always-on +amd-psfd +no-nested-data-bp +lfence-always-serializing +null-sel-clr-base
        EPYC-Milan ~ EPYC-Milan-v1
        EPYC-Genoa-v1 AMD 25:17 = pni pclmuldq ssse3 fma cx16 pcid sse4.1 sse4.2 movbe popcnt aes xsave avx f16c rdrand fpu vme de pse tsc msr pae mce cx8
          apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase bmi1 avx2 smep bmi2 erms invpcid avx512f avx512dq rdseed adx smap
          avx512ifma clflushopt clwb avx512cd sha-ni avx512bw avx512vl avx512vbmi umip pku avx512vbmi2 gfni vaes vpclmulqdq avx512vnni avx512bitalg
          avx512-vpopcntdq la57 rdpid fsrm avx512-bf16 xsaveopt xsavec xgetbv1 xsaves lahf_lm svm cr8legacy abm sse4a misalignsse 3dnowprefetch osvw
          perfctr_core syscall nx mmxext fxsr_opt pdpe1gb rdtscp lm clzero xsaveerptr wbnoinvd ibpb ibrs amd-stibp stibp-always-on amd-ssbd amd-psfd npt
          nrip-save vnmi svme-addr-chk no-nested-data-bp lfence-always-serializing null-sel-clr-base auto-ibrs
        EPYC-Genoa ~ EPYC-Genoa-v1
        Dhyana-v1 Hygon 24:0 = pni ssse3 fma cx16 sse4.1 sse4.2 movbe popcnt xsave avx f16c rdrand fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca
          cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase bmi1 avx2 smep bmi2 rdseed adx smap clflushopt xsaveopt xsavec xgetbv1 lahf_lm svm cr8legacy
          abm sse4a misalignsse 3dnowprefetch osvw syscall nx mmxext fxsr_opt pdpe1gb rdtscp lm ibpb
        Dhyana-v2 Hygon 24:0 < Dhyana-v1 +xsaves +npt +nrip-save
        Dhyana ~ Dhyana-v1
        """;
}
