namespace VirtBridge.Model.Cpu;

/// <summary>
/// Where each x86 feature is reported: <c>cpuid leaf subleaf register: bit name, ...</c> and <c>msr index: bit name, ...</c>,
/// as the manuals of Intel and AMD state it. The order is the order in which features are listed.
/// </summary>
internal static class X86FeatureTable
{
    public const string Text = """
        cpuid 0x1 0x0 ecx: 0 pni, 1 pclmuldq, 2 dtes64, 3 monitor, 4 ds_cpl, 5 vmx, 6 smx, 7 est, 8 tm2, 9 ssse3, 10 cid, 12 fma, 13 cx16, 14 xtpr, 15 pdcm
          17 pcid, 18 dca, 19 sse4.1, 20 sse4.2, 21 x2apic, 22 movbe, 23 popcnt, 24 tsc-deadline, 25 aes, 26 xsave, 27 osxsave, 28 avx, 29 f16c, 30 rdrand
          31 hypervisor
        cpuid 0x1 0x0 edx: 0 fpu, 1 vme, 2 de, 3 pse, 4 tsc, 5 msr, 6 pae, 7 mce, 8 cx8, 9 apic, 11 sep, 12 mtrr, 13 pge, 14 mca, 15 cmov, 16 pat, 17 pse36
          18 pn, 19 clflush, 21 ds, 22 acpi, 23 mmx, 24 fxsr, 25 sse, 26 sse2, 27 ss, 28 ht, 29 tm, 30 ia64, 31 pbe
        cpuid 0x6 0x0 eax: 2 arat
        cpuid 0x7 0x0 ebx: 0 fsgsbase, 1 tsc_adjust, 2 sgx, 3 bmi1, 4 hle, 5 avx2, 6 fdp-excptn-only, 7 smep, 8 bmi2, 9 erms, 10 invpcid, 11 rtm, 12 cmt
          13 zero-fcs-fds, 14 mpx, 16 avx512f, 17 avx512dq, 18 rdseed, 19 adx, 20 smap, 21 avx512ifma, 22 pcommit, 23 clflushopt, 24 clwb, 25 intel-pt
          26 avx512pf, 27 avx512er, 28 avx512cd, 29 sha-ni, 30 avx512bw, 31 avx512vl
        cpuid 0x7 0x0 ecx: 1 avx512vbmi, 2 umip, 3 pku, 4 ospke, 5 waitpkg, 6 avx512vbmi2, 8 gfni, 9 vaes, 10 vpclmulqdq, 11 avx512vnni, 12 avx512bitalg
          14 avx512-vpopcntdq, 16 la57, 22 rdpid, 24 bus-lock-detect, 25 cldemote, 27 movdiri, 28 movdir64b, 30 sgxlc, 31 pks
        cpuid 0x7 0x0 edx: 2 avx512-4vnniw, 3 avx512-4fmaps, 4 fsrm, 8 avx512-vp2intersect, 10 md-clear, 14 serialize, 16 tsx-ldtrk, 18 pconfig, 19 arch-lbr
          22 amx-bf16, 23 avx512-fp16, 24 amx-tile, 25 amx-int8, 26 spec-ctrl, 27 stibp, 28 flush-l1d, 29 arch-capabilities, 30 core-capability, 31 ssbd
        cpuid 0x7 0x1 eax: 0 sha512, 1 sm3, 2 sm4, 4 avx-vnni, 5 avx512-bf16, 7 cmpccxadd, 10 fzrm, 11 fsrs, 12 fsrc, 17 fred, 18 lkgs, 19 wrmsrns
          21 amx-fp16, 23 avx-ifma, 26 lam
        cpuid 0x7 0x1 edx: 4 avx-vnni-int8, 5 avx-ne-convert, 8 amx-complex, 10 avx-vnni-int16, 14 prefetchiti, 19 avx10
        cpuid 0x7 0x2 edx: 0 intel-psfd, 1 ipred-ctrl, 2 rrsba-ctrl, 3 ddpd-u, 4 bhi-ctrl, 5 mcdt-no
        cpuid 0xd 0x1 eax: 0 xsaveopt, 1 xsavec, 2 xgetbv1, 3 xsaves, 4 xfd
        cpuid 0xf 0x1 edx: 1 mbm_total, 2 mbm_local
        cpuid 0x14 0x0 ecx: 31 intel-pt-lip
        cpuid 0x24 0x0 ebx: 16 avx10-128, 17 avx10-256, 18 avx10-512
        cpuid 0x80000001 0x0 ecx: 0 lahf_lm, 1 cmp_legacy, 2 svm, 3 extapic, 4 cr8legacy, 5 abm, 6 sse4a, 7 misalignsse, 8 3dnowprefetch, 9 osvw, 10 ibs
          11 xop, 12 skinit, 13 wdt, 15 lwp, 16 fma4, 17 tce, 19 nodeid_msr, 21 tbm, 22 topoext, 23 perfctr_core, 24 perfctr_nb
        cpuid 0x80000001 0x0 edx: 11 syscall, 20 nx, 22 mmxext, 25 fxsr_opt, 26 pdpe1gb, 27 rdtscp, 29 lm, 30 3dnowext, 31 3dnow
        cpuid 0x80000007 0x0 ebx: 0 overflow-recov, 1 succor
        cpuid 0x80000007 0x0 edx: 8 invtsc
        cpuid 0x80000008 0x0 ebx: 0 clzero, 2 xsaveerptr, 9 wbnoinvd, 12 ibpb, 14 ibrs, 15 amd-stibp, 17 stibp-always-on, 24 amd-ssbd, 25 virt-ssbd
          26 amd-no-ssb, 28 amd-psfd
        cpuid 0x8000000a 0x0 edx: 0 npt, 1 lbrv, 2 svm-lock, 3 nrip-save, 4 tsc-scale, 5 vmcb-clean, 6 flushbyasid, 7 decodeassists, 10 pause-filter
          12 pfthreshold, 13 avic, 15 v-vmsave-vmload, 16 vgif, 25 vnmi, 28 svme-addr-chk
        cpuid 0x80000021 0x0 eax: 0 no-nested-data-bp, 2 lfence-always-serializing, 6 null-sel-clr-base, 8 auto-ibrs, 24 eraps, 27 sbpb, 28 ibpb-brtype
          29 srso-no, 30 srso-user-kernel-no
        cpuid 0x80000022 0x0 eax: 0 perfmon-v2
        msr 0x10a: 0 rdctl-no, 1 ibrs-all, 2 rsba, 3 skip-l1dfl-vmentry, 4 ssb-no, 5 mds-no, 6 pschange-mc-no, 7 tsx-ctrl, 8 taa-no, 13 sbdr-ssdp-no
          14 fbsdp-no, 15 psdp-no, 17 fb-clear, 20 bhi-no, 24 pbrsb-no, 26 gds-no, 27 rfds-no, 28 rfds-clear
        msr 0xcf: 5 split-lock-detect
        msr 0x480: 54 vmx-ins-outs, 55 vmx-true-ctls, 56 vmx-any-errcode, 58 vmx-nested-exception
        msr 0x485: 5 vmx-store-lma, 6 vmx-activity-hlt, 7 vmx-activity-shutdown, 8 vmx-activity-wait-sipi, 29 vmx-vmwrite-vmexit-fields
          30 vmx-zero-len-inject
        msr 0x48b: 0 vmx-apicv-xapic, 1 vmx-ept, 2 vmx-desc-exit, 3 vmx-rdtscp-exit, 4 vmx-apicv-x2apic, 5 vmx-vpid, 6 vmx-wbinvd-exit
          7 vmx-unrestricted-guest, 8 vmx-apicv-register, 9 vmx-apicv-vid, 10 vmx-ple, 11 vmx-rdrand-exit, 12 vmx-invpcid-exit, 13 vmx-vmfunc
          14 vmx-shadow-vmcs, 15 vmx-encls-exit, 16 vmx-rdseed-exit, 17 vmx-pml, 20 vmx-xsaves, 25 vmx-tsc-scaling, 26 vmx-enable-user-wait-pause
        msr 0x48c: 0 vmx-ept-execonly, 6 vmx-page-walk-4, 7 vmx-page-walk-5, 16 vmx-ept-2mb, 17 vmx-ept-1gb, 20 vmx-invept, 21 vmx-eptad
          22 vmx-ept-advanced-exitinfo, 25 vmx-invept-single-context, 26 vmx-invept-all-context, 32 vmx-invvpid, 40 vmx-invvpid-single-addr
          41 vmx-invvpid-single-context, 42 vmx-invvpid-all-context, 43 vmx-invvpid-single-context-noglobals
        msr 0x48d: 0 vmx-intr-exit, 3 vmx-nmi-exit, 5 vmx-vnmi, 6 vmx-preemption-timer, 7 vmx-posted-intr
        msr 0x48e: 2 vmx-vintr-pending, 3 vmx-tsc-offset, 7 vmx-hlt-exit, 9 vmx-invlpg-exit, 10 vmx-mwait-exit, 11 vmx-rdpmc-exit, 12 vmx-rdtsc-exit
          15 vmx-cr3-load-noexit, 16 vmx-cr3-store-noexit, 19 vmx-cr8-load-exit, 20 vmx-cr8-store-exit, 21 vmx-flexpriority, 22 vmx-vnmi-pending
          23 vmx-movdr-exit, 24 vmx-io-exit, 25 vmx-io-bitmap, 27 vmx-mtf, 28 vmx-msr-bitmap, 29 vmx-monitor-exit, 30 vmx-pause-exit, 31 vmx-secondary-ctls
        msr 0x48f: 2 vmx-exit-nosave-debugctl, 12 vmx-exit-load-perf-global-ctrl, 15 vmx-exit-ack-intr, 18 vmx-exit-save-pat, 19 vmx-exit-load-pat
          20 vmx-exit-save-efer, 21 vmx-exit-load-efer, 22 vmx-exit-save-preemption-timer, 23 vmx-exit-clear-bndcfgs, 25 vmx-exit-clear-rtit-ctl
          29 vmx-exit-load-pkrs, 31 vmx-exit-secondary-ctls
        msr 0x490: 2 vmx-entry-noload-debugctl, 9 vmx-entry-ia32e-mode, 13 vmx-entry-load-perf-global-ctrl, 14 vmx-entry-load-pat, 15 vmx-entry-load-efer
          16 vmx-entry-load-bndcfgs, 18 vmx-entry-load-rtit-ctl, 22 vmx-entry-load-pkrs, 23 vmx-entry-load-fred
        msr 0x491: 0 vmx-eptp-switching
        """;

    /// <summary>Features that describe this very host and cannot move with a guest.</summary>
    public static readonly string[] NotMigratable = ["invtsc", "cmt", "mbm_total", "mbm_local"];

    /// <summary>Names QEMU uses for features that are listed under another name.</summary>
    public static readonly (string Qemu, string Name)[] QemuNames =
    [
        ("pclmulqdq", "pclmuldq"),
        ("vmx-invept-single-context-noglobals", "vmx-invvpid-single-context-noglobals"),
    ];
}
