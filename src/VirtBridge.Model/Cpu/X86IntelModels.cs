namespace VirtBridge.Model.Cpu;

/// <summary>CPU models made by Intel. See <see cref="X86CpuMap"/> for the form.</summary>
internal static class X86IntelModels
{
    public const string Text = """
        Conroe-v1 Intel 6:15,22 = pni ssse3 fpu de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 lahf_lm syscall nx
          lm
        Conroe ~ Conroe-v1
        Penryn-v1 Intel 6:23,29 = pni ssse3 cx16 sse4.1 fpu de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 lahf_lm
          syscall nx lm
        Penryn ~ Penryn-v1
        Nehalem-v1 Intel 6:26,30,31,46 = pni ssse3 cx16 sse4.1 sse4.2 popcnt fpu de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx
          fxsr sse sse2 lahf_lm syscall nx lm
        Nehalem-v2 Intel 6:26,30,31,46 < Nehalem-v1 +spec-ctrl
        Nehalem ~ Nehalem-v1
        Nehalem-IBRS ~ Nehalem-v2
        Westmere-v1 Intel 6:37,44,47 = pni ssse3 cx16 sse4.1 sse4.2 popcnt aes fpu de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx
          fxsr sse sse2 lahf_lm syscall nx lm
        Westmere-v2 Intel 6:37,44,47 < Westmere-v1 +spec-ctrl
        Westmere ~ Westmere-v1
        Westmere-IBRS ~ Westmere-v2
        SandyBridge-v1 Intel 6:42,45 = pni pclmuldq ssse3 cx16 sse4.1 sse4.2 x2apic popcnt tsc-deadline aes xsave avx fpu de pse tsc msr pae mce cx8 apic sep
          mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 lahf_lm syscall nx rdtscp lm
        SandyBridge-v2 Intel 6:42,45 < SandyBridge-v1 +spec-ctrl
        SandyBridge ~ SandyBridge-v1
        SandyBridge-IBRS ~ SandyBridge-v2
        IvyBridge-v1 Intel 6:58,62 = pni pclmuldq ssse3 cx16 sse4.1 sse4.2 x2apic popcnt tsc-deadline aes xsave avx f16c rdrand fpu vme de pse tsc msr pae mce
          cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 fsgsbase smep erms lahf_lm syscall nx rdtscp lm
        IvyBridge-v2 Intel 6:58,62 < IvyBridge-v1 +spec-ctrl
        IvyBridge ~ IvyBridge-v1
        IvyBridge-IBRS ~ IvyBridge-v2
        Haswell-v1 Intel 6:60,63,69,70 = pni pclmuldq ssse3 fma cx16 pcid sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes xsave avx fpu de pse tsc msr pae
          mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 fsgsbase bmi1 hle avx2 smep bmi2 erms invpcid rtm lahf_lm syscall nx rdtscp
          lm
        Haswell-v2 Intel 6:60,63,69,70 < Haswell-v1 -hle -rtm
        Haswell-v3 Intel 6:60,63,69,70 < Haswell-v2 +hle +rtm +spec-ctrl
        Haswell-v4 Intel 6:60,63,69,70 < Haswell-v3 -hle -rtm
        Haswell ~ Haswell-v1
        Haswell-noTSX ~ Haswell-v2
        Haswell-IBRS ~ Haswell-v3
        Haswell-noTSX-IBRS ~ Haswell-v4
        Broadwell-v1 Intel 6:61,71,79,86 = pni pclmuldq ssse3 fma cx16 pcid sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes xsave avx fpu de pse tsc msr
          pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 fsgsbase bmi1 hle avx2 smep bmi2 erms invpcid rtm rdseed adx smap lahf_lm
          3dnowprefetch syscall nx rdtscp lm
        Broadwell-v2 Intel 6:61,71,79,86 < Broadwell-v1 -hle -rtm
        Broadwell-v3 Intel 6:61,71,79,86 < Broadwell-v2 +hle +rtm +spec-ctrl
        Broadwell-v4 Intel 6:61,71,79,86 < Broadwell-v3 -hle -rtm
        Broadwell ~ Broadwell-v1
        Broadwell-noTSX ~ Broadwell-v2
        Broadwell-IBRS ~ Broadwell-v3
        Broadwell-noTSX-IBRS ~ Broadwell-v4
        Skylake-Client-v1 Intel 6:78,94,142,158 = pni pclmuldq ssse3 fma cx16 pcid sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes xsave avx f16c rdrand
          fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase bmi1 hle avx2 smep bmi2 erms invpcid
          rtm rdseed adx smap xsaveopt xsavec xgetbv1 lahf_lm abm 3dnowprefetch syscall nx rdtscp lm
        Skylake-Client-v2 Intel 6:78,94,142,158 < Skylake-Client-v1 +spec-ctrl
        Skylake-Client-v3 Intel 6:78,94,142,158 < Skylake-Client-v2 -hle -rtm
        Skylake-Client-v4 Intel 6:78,94,142,158 < Skylake-Client-v3 +xsaves +vmx-ins-outs +vmx-true-ctls +vmx-store-lma +vmx-activity-hlt
          +vmx-vmwrite-vmexit-fields +vmx-apicv-xapic +vmx-ept +vmx-desc-exit +vmx-rdtscp-exit +vmx-vpid +vmx-wbinvd-exit +vmx-unrestricted-guest
          +vmx-rdrand-exit +vmx-invpcid-exit +vmx-vmfunc +vmx-shadow-vmcs +vmx-rdseed-exit +vmx-pml +vmx-xsaves +vmx-ept-execonly +vmx-page-walk-4
          +vmx-ept-2mb +vmx-ept-1gb +vmx-invept +vmx-eptad +vmx-invept-single-context +vmx-invept-all-context +vmx-invvpid +vmx-invvpid-single-addr
          +vmx-invvpid-all-context +vmx-invvpid-single-context-noglobals +vmx-intr-exit +vmx-nmi-exit +vmx-vnmi +vmx-preemption-timer +vmx-vintr-pending
          +vmx-tsc-offset +vmx-hlt-exit +vmx-invlpg-exit +vmx-mwait-exit +vmx-rdpmc-exit +vmx-rdtsc-exit +vmx-cr3-load-noexit +vmx-cr3-store-noexit
          +vmx-cr8-load-exit +vmx-cr8-store-exit +vmx-flexpriority +vmx-vnmi-pending +vmx-movdr-exit +vmx-io-exit +vmx-io-bitmap +vmx-mtf +vmx-msr-bitmap
          +vmx-monitor-exit +vmx-pause-exit +vmx-secondary-ctls +vmx-exit-nosave-debugctl +vmx-exit-load-perf-global-ctrl +vmx-exit-ack-intr
          +vmx-exit-save-pat +vmx-exit-load-pat +vmx-exit-save-efer +vmx-exit-load-efer +vmx-exit-save-preemption-timer +vmx-entry-noload-debugctl
          +vmx-entry-ia32e-mode +vmx-entry-load-perf-global-ctrl +vmx-entry-load-pat +vmx-entry-load-efer +vmx-eptp-switching
        Skylake-Client ~ Skylake-Client-v1
        Skylake-Client-IBRS ~ Skylake-Client-v2
        Skylake-Client-noTSX-IBRS ~ Skylake-Client-v3
        Skylake-Server-v1 Intel 6:85/0-4 = pni pclmuldq ssse3 fma cx16 pcid sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes xsave avx f16c rdrand fpu vme
          de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase bmi1 hle avx2 smep bmi2 erms invpcid rtm
          avx512f avx512dq rdseed adx smap clwb avx512cd avx512bw avx512vl xsaveopt xsavec xgetbv1 lahf_lm abm 3dnowprefetch syscall nx pdpe1gb rdtscp lm
        Skylake-Server-v2 Intel 6:85/0-4 < Skylake-Server-v1 +spec-ctrl
        Skylake-Server-v3 Intel 6:85/0-4 < Skylake-Server-v2 -hle -rtm
        Skylake-Server-v4 Intel 6:85/0-4 < Skylake-Server-v3 +pku +vmx-ins-outs +vmx-true-ctls +vmx-store-lma +vmx-activity-hlt +vmx-vmwrite-vmexit-fields
          +vmx-apicv-xapic +vmx-ept +vmx-desc-exit +vmx-rdtscp-exit +vmx-apicv-x2apic +vmx-vpid +vmx-wbinvd-exit +vmx-unrestricted-guest +vmx-apicv-register
          +vmx-apicv-vid +vmx-rdrand-exit +vmx-invpcid-exit +vmx-vmfunc +vmx-shadow-vmcs +vmx-rdseed-exit +vmx-pml +vmx-ept-execonly +vmx-page-walk-4
          +vmx-ept-2mb +vmx-ept-1gb +vmx-invept +vmx-eptad +vmx-invept-single-context +vmx-invept-all-context +vmx-invvpid +vmx-invvpid-single-addr
          +vmx-invvpid-all-context +vmx-invvpid-single-context-noglobals +vmx-intr-exit +vmx-nmi-exit +vmx-vnmi +vmx-preemption-timer +vmx-posted-intr
          +vmx-vintr-pending +vmx-tsc-offset +vmx-hlt-exit +vmx-invlpg-exit +vmx-mwait-exit +vmx-rdpmc-exit +vmx-rdtsc-exit +vmx-cr3-load-noexit
          +vmx-cr3-store-noexit +vmx-cr8-load-exit +vmx-cr8-store-exit +vmx-flexpriority +vmx-vnmi-pending +vmx-movdr-exit +vmx-io-exit +vmx-io-bitmap
          +vmx-mtf +vmx-msr-bitmap +vmx-monitor-exit +vmx-pause-exit +vmx-secondary-ctls +vmx-exit-nosave-debugctl +vmx-exit-load-perf-global-ctrl
          +vmx-exit-ack-intr +vmx-exit-save-pat +vmx-exit-load-pat +vmx-exit-save-efer +vmx-exit-load-efer +vmx-exit-save-preemption-timer
          +vmx-entry-noload-debugctl +vmx-entry-ia32e-mode +vmx-entry-load-perf-global-ctrl +vmx-entry-load-pat +vmx-entry-load-efer +vmx-eptp-switching
        Skylake-Server-v5 Intel 6:85/0-4 < Skylake-Server-v4 +xsaves +vmx-xsaves
        Skylake-Server ~ Skylake-Server-v1
        Skylake-Server-IBRS ~ Skylake-Server-v2
        Skylake-Server-noTSX-IBRS ~ Skylake-Server-v3
        Cascadelake-Server-v1 Intel 6:85/5-7 = pni pclmuldq ssse3 fma cx16 pcid sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes xsave avx f16c rdrand fpu
          vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase bmi1 hle avx2 smep bmi2 erms invpcid rtm
          avx512f avx512dq rdseed adx smap clflushopt clwb avx512cd avx512bw avx512vl avx512vnni spec-ctrl ssbd xsaveopt xsavec xgetbv1 lahf_lm abm
          3dnowprefetch syscall nx pdpe1gb rdtscp lm
        Cascadelake-Server-v2 Intel 6:85/5-7 < Cascadelake-Server-v1 +pku +arch-capabilities +rdctl-no +ibrs-all +skip-l1dfl-vmentry +mds-no +vmx-ins-outs
          +vmx-true-ctls +vmx-store-lma +vmx-activity-hlt +vmx-vmwrite-vmexit-fields +vmx-apicv-xapic +vmx-ept +vmx-desc-exit +vmx-rdtscp-exit
          +vmx-apicv-x2apic +vmx-vpid +vmx-wbinvd-exit +vmx-unrestricted-guest +vmx-apicv-register +vmx-apicv-vid +vmx-rdrand-exit +vmx-invpcid-exit
          +vmx-vmfunc +vmx-shadow-vmcs +vmx-rdseed-exit +vmx-pml +vmx-ept-execonly +vmx-page-walk-4 +vmx-ept-2mb +vmx-ept-1gb +vmx-invept +vmx-eptad
          +vmx-invept-single-context +vmx-invept-all-context +vmx-invvpid +vmx-invvpid-single-addr +vmx-invvpid-all-context
          +vmx-invvpid-single-context-noglobals +vmx-intr-exit +vmx-nmi-exit +vmx-vnmi +vmx-preemption-timer +vmx-posted-intr +vmx-vintr-pending
          +vmx-tsc-offset +vmx-hlt-exit +vmx-invlpg-exit +vmx-mwait-exit +vmx-rdpmc-exit +vmx-rdtsc-exit +vmx-cr3-load-noexit +vmx-cr3-store-noexit
          +vmx-cr8-load-exit +vmx-cr8-store-exit +vmx-flexpriority +vmx-vnmi-pending +vmx-movdr-exit +vmx-io-exit +vmx-io-bitmap +vmx-mtf +vmx-msr-bitmap
          +vmx-monitor-exit +vmx-pause-exit +vmx-secondary-ctls +vmx-exit-nosave-debugctl +vmx-exit-load-perf-global-ctrl +vmx-exit-ack-intr
          +vmx-exit-save-pat +vmx-exit-load-pat +vmx-exit-save-efer +vmx-exit-load-efer +vmx-exit-save-preemption-timer +vmx-entry-noload-debugctl
          +vmx-entry-ia32e-mode +vmx-entry-load-perf-global-ctrl +vmx-entry-load-pat +vmx-entry-load-efer
        Cascadelake-Server-v3 Intel 6:85/5-7 < Cascadelake-Server-v2 -hle -rtm -pku -vmx-ins-outs -vmx-true-ctls -vmx-store-lma -vmx-activity-hlt
          -vmx-vmwrite-vmexit-fields -vmx-apicv-xapic -vmx-ept -vmx-desc-exit -vmx-rdtscp-exit -vmx-apicv-x2apic -vmx-vpid -vmx-wbinvd-exit
          -vmx-unrestricted-guest -vmx-apicv-register -vmx-apicv-vid -vmx-rdrand-exit -vmx-invpcid-exit -vmx-vmfunc -vmx-shadow-vmcs -vmx-rdseed-exit -vmx-pml
          -vmx-ept-execonly -vmx-page-walk-4 -vmx-ept-2mb -vmx-ept-1gb -vmx-invept -vmx-eptad -vmx-invept-single-context -vmx-invept-all-context -vmx-invvpid
          -vmx-invvpid-single-addr -vmx-invvpid-all-context -vmx-invvpid-single-context-noglobals -vmx-intr-exit -vmx-nmi-exit -vmx-vnmi -vmx-preemption-timer
          -vmx-posted-intr -vmx-vintr-pending -vmx-tsc-offset -vmx-hlt-exit -vmx-invlpg-exit -vmx-mwait-exit -vmx-rdpmc-exit -vmx-rdtsc-exit
          -vmx-cr3-load-noexit -vmx-cr3-store-noexit -vmx-cr8-load-exit -vmx-cr8-store-exit -vmx-flexpriority -vmx-vnmi-pending -vmx-movdr-exit -vmx-io-exit
          -vmx-io-bitmap -vmx-mtf -vmx-msr-bitmap -vmx-monitor-exit -vmx-pause-exit -vmx-secondary-ctls -vmx-exit-nosave-debugctl
          -vmx-exit-load-perf-global-ctrl -vmx-exit-ack-intr -vmx-exit-save-pat -vmx-exit-load-pat -vmx-exit-save-efer -vmx-exit-load-efer
          -vmx-exit-save-preemption-timer -vmx-entry-noload-debugctl -vmx-entry-ia32e-mode -vmx-entry-load-perf-global-ctrl -vmx-entry-load-pat
          -vmx-entry-load-efer
        Cascadelake-Server-v4 Intel 6:85/5-7 < Cascadelake-Server-v3 +pku +vmx-ins-outs +vmx-true-ctls +vmx-store-lma +vmx-activity-hlt
          +vmx-vmwrite-vmexit-fields +vmx-apicv-xapic +vmx-ept +vmx-desc-exit +vmx-rdtscp-exit +vmx-apicv-x2apic +vmx-vpid +vmx-wbinvd-exit
          +vmx-unrestricted-guest +vmx-apicv-register +vmx-apicv-vid +vmx-rdrand-exit +vmx-invpcid-exit +vmx-vmfunc +vmx-shadow-vmcs +vmx-rdseed-exit +vmx-pml
          +vmx-ept-execonly +vmx-page-walk-4 +vmx-ept-2mb +vmx-ept-1gb +vmx-invept +vmx-eptad +vmx-invept-single-context +vmx-invept-all-context +vmx-invvpid
          +vmx-invvpid-single-addr +vmx-invvpid-all-context +vmx-invvpid-single-context-noglobals +vmx-intr-exit +vmx-nmi-exit +vmx-vnmi +vmx-preemption-timer
          +vmx-posted-intr +vmx-vintr-pending +vmx-tsc-offset +vmx-hlt-exit +vmx-invlpg-exit +vmx-mwait-exit +vmx-rdpmc-exit +vmx-rdtsc-exit
          +vmx-cr3-load-noexit +vmx-cr3-store-noexit +vmx-cr8-load-exit +vmx-cr8-store-exit +vmx-flexpriority +vmx-vnmi-pending +vmx-movdr-exit +vmx-io-exit
          +vmx-io-bitmap +vmx-mtf +vmx-msr-bitmap +vmx-monitor-exit +vmx-pause-exit +vmx-secondary-ctls +vmx-exit-nosave-debugctl
          +vmx-exit-load-perf-global-ctrl +vmx-exit-ack-intr +vmx-exit-save-pat +vmx-exit-load-pat +vmx-exit-save-efer +vmx-exit-load-efer
          +vmx-exit-save-preemption-timer +vmx-entry-noload-debugctl +vmx-entry-ia32e-mode +vmx-entry-load-perf-global-ctrl +vmx-entry-load-pat
          +vmx-entry-load-efer +vmx-eptp-switching
        Cascadelake-Server-v5 Intel 6:85/5-7 < Cascadelake-Server-v4 +xsaves +vmx-xsaves
        Cascadelake-Server ~ Cascadelake-Server-v1
        Cascadelake-Server-noTSX ~ Cascadelake-Server-v3
        Icelake-Client Intel 6:125,126 < Skylake-Client-v1 +avx512vbmi +umip +pku +avx512vbmi2 +gfni +vaes +vpclmulqdq +avx512vnni +avx512bitalg
          +avx512-vpopcntdq +spec-ctrl +ssbd +wbnoinvd
        Icelake-Client-noTSX Intel 6:125,126 < Icelake-Client -hle -rtm
        Icelake-Server-v1 Intel 6:106,108 = pni pclmuldq ssse3 fma cx16 pcid sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes xsave avx f16c rdrand fpu vme
          de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase bmi1 hle avx2 smep bmi2 erms invpcid rtm
          avx512f avx512dq rdseed adx smap clflushopt clwb avx512cd avx512bw avx512vl avx512vbmi umip pku avx512vbmi2 gfni vaes vpclmulqdq avx512vnni
          avx512bitalg avx512-vpopcntdq la57 spec-ctrl ssbd xsaveopt xsavec xgetbv1 lahf_lm abm 3dnowprefetch syscall nx pdpe1gb rdtscp lm wbnoinvd
        Icelake-Server-v2 Intel 6:106,108 < Icelake-Server-v1 -hle -rtm
        Icelake-Server-v3 Intel 6:106,108 < Icelake-Server-v2 +arch-capabilities +rdctl-no +ibrs-all +skip-l1dfl-vmentry +mds-no +pschange-mc-no +taa-no
          +vmx-ins-outs +vmx-true-ctls +vmx-store-lma +vmx-activity-hlt +vmx-vmwrite-vmexit-fields +vmx-apicv-xapic +vmx-ept +vmx-desc-exit +vmx-rdtscp-exit
          +vmx-apicv-x2apic +vmx-vpid +vmx-wbinvd-exit +vmx-unrestricted-guest +vmx-apicv-register +vmx-apicv-vid +vmx-rdrand-exit +vmx-invpcid-exit
          +vmx-vmfunc +vmx-shadow-vmcs +vmx-ept-execonly +vmx-page-walk-4 +vmx-ept-2mb +vmx-ept-1gb +vmx-invept +vmx-eptad +vmx-invept-single-context
          +vmx-invept-all-context +vmx-invvpid +vmx-invvpid-single-addr +vmx-invvpid-all-context +vmx-invvpid-single-context-noglobals +vmx-intr-exit
          +vmx-nmi-exit +vmx-vnmi +vmx-preemption-timer +vmx-posted-intr +vmx-vintr-pending +vmx-tsc-offset +vmx-hlt-exit +vmx-invlpg-exit +vmx-mwait-exit
          +vmx-rdpmc-exit +vmx-rdtsc-exit +vmx-cr3-load-noexit +vmx-cr3-store-noexit +vmx-cr8-load-exit +vmx-cr8-store-exit +vmx-flexpriority
          +vmx-vnmi-pending +vmx-movdr-exit +vmx-io-exit +vmx-io-bitmap +vmx-mtf +vmx-msr-bitmap +vmx-monitor-exit +vmx-pause-exit +vmx-secondary-ctls
          +vmx-exit-nosave-debugctl +vmx-exit-load-perf-global-ctrl +vmx-exit-ack-intr +vmx-exit-save-pat +vmx-exit-load-pat +vmx-exit-save-efer
          +vmx-exit-load-efer +vmx-exit-save-preemption-timer +vmx-entry-noload-debugctl +vmx-entry-ia32e-mode +vmx-entry-load-perf-global-ctrl
          +vmx-entry-load-pat +vmx-entry-load-efer
        Icelake-Server-v4 Intel 6:106,108 < Icelake-Server-v3 +avx512ifma +sha-ni +rdpid +fsrm +vmx-rdseed-exit +vmx-pml +vmx-eptp-switching
        Icelake-Server-v5 Intel 6:106,108 < Icelake-Server-v4 +xsaves +vmx-xsaves
        Icelake-Server-v6 Intel 6:106,108 < Icelake-Server-v5 +vmx-page-walk-5
        Icelake-Server-v7 Intel 6:106,108 < Icelake-Server-v6 +hle +rtm
        Icelake-Server ~ Icelake-Server-v1
        Icelake-Server-noTSX ~ Icelake-Server-v2
        Cooperlake-v1 Intel 6:85/10-11 = pni pclmuldq ssse3 fma cx16 pcid sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes xsave avx f16c rdrand fpu vme de
          pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase bmi1 hle avx2 smep bmi2 erms invpcid rtm
          avx512f avx512dq rdseed adx smap clflushopt clwb avx512cd avx512bw avx512vl pku avx512vnni spec-ctrl stibp arch-capabilities ssbd avx512-bf16
          xsaveopt xsavec xgetbv1 lahf_lm abm 3dnowprefetch syscall nx pdpe1gb rdtscp lm rdctl-no ibrs-all skip-l1dfl-vmentry mds-no pschange-mc-no taa-no
        Cooperlake-v2 Intel 6:85/10-11 < Cooperlake-v1 +xsaves +vmx-ins-outs +vmx-true-ctls +vmx-store-lma +vmx-activity-hlt +vmx-vmwrite-vmexit-fields
          +vmx-apicv-xapic +vmx-ept +vmx-desc-exit +vmx-rdtscp-exit +vmx-apicv-x2apic +vmx-vpid +vmx-wbinvd-exit +vmx-unrestricted-guest +vmx-apicv-register
          +vmx-apicv-vid +vmx-rdrand-exit +vmx-invpcid-exit +vmx-vmfunc +vmx-shadow-vmcs +vmx-rdseed-exit +vmx-pml +vmx-xsaves +vmx-ept-execonly
          +vmx-page-walk-4 +vmx-ept-2mb +vmx-ept-1gb +vmx-invept +vmx-eptad +vmx-invept-single-context +vmx-invept-all-context +vmx-invvpid
          +vmx-invvpid-single-addr +vmx-invvpid-all-context +vmx-invvpid-single-context-noglobals +vmx-intr-exit +vmx-nmi-exit +vmx-vnmi +vmx-preemption-timer
          +vmx-posted-intr +vmx-vintr-pending +vmx-tsc-offset +vmx-hlt-exit +vmx-invlpg-exit +vmx-mwait-exit +vmx-rdpmc-exit +vmx-rdtsc-exit
          +vmx-cr3-load-noexit +vmx-cr3-store-noexit +vmx-cr8-load-exit +vmx-cr8-store-exit +vmx-flexpriority +vmx-vnmi-pending +vmx-movdr-exit +vmx-io-exit
          +vmx-io-bitmap +vmx-mtf +vmx-msr-bitmap +vmx-monitor-exit +vmx-pause-exit +vmx-secondary-ctls +vmx-exit-nosave-debugctl
          +vmx-exit-load-perf-global-ctrl +vmx-exit-ack-intr +vmx-exit-save-pat +vmx-exit-load-pat +vmx-exit-save-efer +vmx-exit-load-efer
          +vmx-exit-save-preemption-timer +vmx-entry-noload-debugctl +vmx-entry-ia32e-mode +vmx-entry-load-perf-global-ctrl +vmx-entry-load-pat
          +vmx-entry-load-efer +vmx-eptp-switching
        Cooperlake ~ Cooperlake-v1
        Snowridge-v1 Intel 6:134 = pni pclmuldq monitor ssse3 cx16 sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes xsave rdrand fpu vme de pse tsc msr pae
          mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase smep erms mpx rdseed smap clflushopt clwb sha-ni umip gfni
          cldemote movdiri movdir64b spec-ctrl arch-capabilities core-capability ssbd xsaveopt xsavec xgetbv1 lahf_lm 3dnowprefetch syscall nx pdpe1gb rdtscp
          lm split-lock-detect
        Snowridge-v2 Intel 6:134 < Snowridge-v1 +vmx-ins-outs +vmx-true-ctls +vmx-store-lma +vmx-activity-hlt +vmx-vmwrite-vmexit-fields +vmx-apicv-xapic
          +vmx-ept +vmx-desc-exit +vmx-rdtscp-exit +vmx-apicv-x2apic +vmx-vpid +vmx-wbinvd-exit +vmx-unrestricted-guest +vmx-apicv-register +vmx-apicv-vid
          +vmx-rdrand-exit +vmx-vmfunc +vmx-shadow-vmcs +vmx-rdseed-exit +vmx-pml +vmx-ept-execonly +vmx-page-walk-4 +vmx-ept-2mb +vmx-ept-1gb +vmx-invept
          +vmx-eptad +vmx-invept-single-context +vmx-invept-all-context +vmx-invvpid +vmx-invvpid-single-addr +vmx-invvpid-all-context
          +vmx-invvpid-single-context-noglobals +vmx-intr-exit +vmx-nmi-exit +vmx-vnmi +vmx-preemption-timer +vmx-posted-intr +vmx-vintr-pending
          +vmx-tsc-offset +vmx-hlt-exit +vmx-invlpg-exit +vmx-mwait-exit +vmx-rdpmc-exit +vmx-rdtsc-exit +vmx-cr3-load-noexit +vmx-cr3-store-noexit
          +vmx-cr8-load-exit +vmx-cr8-store-exit +vmx-flexpriority +vmx-vnmi-pending +vmx-movdr-exit +vmx-io-exit +vmx-io-bitmap +vmx-mtf +vmx-msr-bitmap
          +vmx-monitor-exit +vmx-pause-exit +vmx-secondary-ctls +vmx-exit-nosave-debugctl +vmx-exit-load-perf-global-ctrl +vmx-exit-ack-intr
          +vmx-exit-save-pat +vmx-exit-load-pat +vmx-exit-save-efer +vmx-exit-load-efer +vmx-exit-save-preemption-timer +vmx-entry-noload-debugctl
          +vmx-entry-ia32e-mode +vmx-entry-load-perf-global-ctrl +vmx-entry-load-pat +vmx-entry-load-efer +vmx-eptp-switching -mpx
        Snowridge-v3 Intel 6:134 < Snowridge-v2 +xsaves +vmx-xsaves
        Snowridge-v4 Intel 6:134 < Snowridge-v3 -core-capability -split-lock-detect
        Snowridge ~ Snowridge-v1
        SapphireRapids-v1 Intel 6:143 = pni pclmuldq ssse3 fma cx16 pcid sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes xsave avx f16c rdrand fpu vme de
          pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase bmi1 hle avx2 smep bmi2 erms invpcid rtm
          avx512f avx512dq rdseed adx smap avx512ifma clflushopt clwb avx512cd sha-ni avx512bw avx512vl avx512vbmi umip pku avx512vbmi2 gfni vaes vpclmulqdq
          avx512vnni avx512bitalg avx512-vpopcntdq la57 rdpid bus-lock-detect fsrm serialize tsx-ldtrk amx-bf16 avx512-fp16 amx-tile amx-int8 spec-ctrl
          arch-capabilities ssbd avx-vnni avx512-bf16 fzrm fsrs fsrc xsaveopt xsavec xgetbv1 xsaves xfd lahf_lm abm 3dnowprefetch syscall nx pdpe1gb rdtscp lm
          wbnoinvd rdctl-no ibrs-all skip-l1dfl-vmentry mds-no pschange-mc-no taa-no
        SapphireRapids-v2 Intel 6:143 < SapphireRapids-v1 +sbdr-ssdp-no +fbsdp-no +psdp-no +vmx-ins-outs +vmx-true-ctls +vmx-store-lma +vmx-activity-hlt
          +vmx-vmwrite-vmexit-fields +vmx-apicv-xapic +vmx-ept +vmx-desc-exit +vmx-rdtscp-exit +vmx-apicv-x2apic +vmx-vpid +vmx-wbinvd-exit
          +vmx-unrestricted-guest +vmx-apicv-register +vmx-apicv-vid +vmx-rdrand-exit +vmx-invpcid-exit +vmx-vmfunc +vmx-shadow-vmcs +vmx-rdseed-exit +vmx-pml
          +vmx-xsaves +vmx-ept-execonly +vmx-page-walk-4 +vmx-page-walk-5 +vmx-ept-2mb +vmx-ept-1gb +vmx-invept +vmx-eptad +vmx-invept-single-context
          +vmx-invept-all-context +vmx-invvpid +vmx-invvpid-single-addr +vmx-invvpid-all-context +vmx-invvpid-single-context-noglobals +vmx-intr-exit
          +vmx-nmi-exit +vmx-vnmi +vmx-preemption-timer +vmx-posted-intr +vmx-vintr-pending +vmx-tsc-offset +vmx-hlt-exit +vmx-invlpg-exit +vmx-mwait-exit
          +vmx-rdpmc-exit +vmx-rdtsc-exit +vmx-cr3-load-noexit +vmx-cr3-store-noexit +vmx-cr8-load-exit +vmx-cr8-store-exit +vmx-flexpriority
          +vmx-vnmi-pending +vmx-movdr-exit +vmx-io-exit +vmx-io-bitmap +vmx-mtf +vmx-msr-bitmap +vmx-monitor-exit +vmx-pause-exit +vmx-secondary-ctls
          +vmx-exit-nosave-debugctl +vmx-exit-load-perf-global-ctrl +vmx-exit-ack-intr +vmx-exit-save-pat +vmx-exit-load-pat +vmx-exit-save-efer
          +vmx-exit-load-efer +vmx-exit-save-preemption-timer +vmx-entry-noload-debugctl +vmx-entry-ia32e-mode +vmx-entry-load-perf-global-ctrl
          +vmx-entry-load-pat +vmx-entry-load-efer +vmx-eptp-switching
        SapphireRapids-v3 Intel 6:143 < SapphireRapids-v2 +ss +tsc_adjust +cldemote +movdiri +movdir64b
        SapphireRapids ~ SapphireRapids-v1
        GraniteRapids-v1 Intel 6:173 = pni pclmuldq ssse3 fma cx16 pcid sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes xsave avx f16c rdrand fpu vme de
          pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase bmi1 hle avx2 smep bmi2 erms invpcid rtm
          avx512f avx512dq rdseed adx smap avx512ifma clflushopt clwb avx512cd sha-ni avx512bw avx512vl avx512vbmi umip pku avx512vbmi2 gfni vaes vpclmulqdq
          avx512vnni avx512bitalg avx512-vpopcntdq la57 rdpid bus-lock-detect fsrm serialize tsx-ldtrk amx-bf16 avx512-fp16 amx-tile amx-int8 spec-ctrl
          arch-capabilities ssbd avx-vnni avx512-bf16 fzrm fsrs fsrc amx-fp16 prefetchiti mcdt-no xsaveopt xsavec xgetbv1 xsaves xfd lahf_lm abm 3dnowprefetch
          syscall nx pdpe1gb rdtscp lm wbnoinvd rdctl-no ibrs-all skip-l1dfl-vmentry mds-no pschange-mc-no taa-no sbdr-ssdp-no fbsdp-no psdp-no pbrsb-no
        GraniteRapids-v2 Intel 6:173 < GraniteRapids-v1 +ss +tsc_adjust +cldemote +movdiri +movdir64b +avx10 +avx10-128 +avx10-256 +avx10-512 +vmx-ins-outs
          +vmx-true-ctls +vmx-store-lma +vmx-activity-hlt +vmx-vmwrite-vmexit-fields +vmx-apicv-xapic +vmx-ept +vmx-desc-exit +vmx-rdtscp-exit
          +vmx-apicv-x2apic +vmx-vpid +vmx-wbinvd-exit +vmx-unrestricted-guest +vmx-apicv-register +vmx-apicv-vid +vmx-rdrand-exit +vmx-invpcid-exit
          +vmx-vmfunc +vmx-shadow-vmcs +vmx-rdseed-exit +vmx-pml +vmx-xsaves +vmx-ept-execonly +vmx-page-walk-4 +vmx-page-walk-5 +vmx-ept-2mb +vmx-ept-1gb
          +vmx-invept +vmx-eptad +vmx-invept-single-context +vmx-invept-all-context +vmx-invvpid +vmx-invvpid-single-addr +vmx-invvpid-all-context
          +vmx-invvpid-single-context-noglobals +vmx-intr-exit +vmx-nmi-exit +vmx-vnmi +vmx-preemption-timer +vmx-posted-intr +vmx-vintr-pending
          +vmx-tsc-offset +vmx-hlt-exit +vmx-invlpg-exit +vmx-mwait-exit +vmx-rdpmc-exit +vmx-rdtsc-exit +vmx-cr3-load-noexit +vmx-cr3-store-noexit
          +vmx-cr8-load-exit +vmx-cr8-store-exit +vmx-flexpriority +vmx-vnmi-pending +vmx-movdr-exit +vmx-io-exit +vmx-io-bitmap +vmx-mtf +vmx-msr-bitmap
          +vmx-monitor-exit +vmx-pause-exit +vmx-secondary-ctls +vmx-exit-nosave-debugctl +vmx-exit-load-perf-global-ctrl +vmx-exit-ack-intr
          +vmx-exit-save-pat +vmx-exit-load-pat +vmx-exit-save-efer +vmx-exit-load-efer +vmx-exit-save-preemption-timer +vmx-entry-noload-debugctl
          +vmx-entry-ia32e-mode +vmx-entry-load-perf-global-ctrl +vmx-entry-load-pat +vmx-entry-load-efer +vmx-eptp-switching
        GraniteRapids ~ GraniteRapids-v1
        SierraForest-v1 Intel 6:175 = pni pclmuldq ssse3 fma cx16 pcid sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes xsave avx f16c rdrand fpu vme de pse
          tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase bmi1 avx2 smep bmi2 erms invpcid rdseed adx smap
          clflushopt clwb sha-ni umip pku gfni vaes vpclmulqdq rdpid bus-lock-detect fsrm serialize spec-ctrl arch-capabilities ssbd avx-vnni cmpccxadd fsrs
          avx-ifma avx-vnni-int8 avx-ne-convert mcdt-no xsaveopt xsavec xgetbv1 xsaves lahf_lm abm 3dnowprefetch syscall nx pdpe1gb rdtscp lm wbnoinvd
          rdctl-no ibrs-all skip-l1dfl-vmentry mds-no pschange-mc-no taa-no sbdr-ssdp-no fbsdp-no psdp-no pbrsb-no vmx-ins-outs vmx-true-ctls vmx-store-lma
          vmx-activity-hlt vmx-vmwrite-vmexit-fields vmx-apicv-xapic vmx-ept vmx-desc-exit vmx-rdtscp-exit vmx-apicv-x2apic vmx-vpid vmx-wbinvd-exit
          vmx-unrestricted-guest vmx-apicv-register vmx-apicv-vid vmx-rdrand-exit vmx-invpcid-exit vmx-vmfunc vmx-shadow-vmcs vmx-rdseed-exit vmx-pml
          vmx-xsaves vmx-ept-execonly vmx-page-walk-4 vmx-page-walk-5 vmx-ept-2mb vmx-ept-1gb vmx-invept vmx-eptad vmx-invept-single-context
          vmx-invept-all-context vmx-invvpid vmx-invvpid-single-addr vmx-invvpid-all-context vmx-invvpid-single-context-noglobals vmx-intr-exit vmx-nmi-exit
          vmx-vnmi vmx-preemption-timer vmx-posted-intr vmx-vintr-pending vmx-tsc-offset vmx-hlt-exit vmx-invlpg-exit vmx-mwait-exit vmx-rdpmc-exit
          vmx-rdtsc-exit vmx-cr3-load-noexit vmx-cr3-store-noexit vmx-cr8-load-exit vmx-cr8-store-exit vmx-flexpriority vmx-vnmi-pending vmx-movdr-exit
          vmx-io-exit vmx-io-bitmap vmx-mtf vmx-msr-bitmap vmx-monitor-exit vmx-pause-exit vmx-secondary-ctls vmx-exit-nosave-debugctl
          vmx-exit-load-perf-global-ctrl vmx-exit-ack-intr vmx-exit-save-pat vmx-exit-load-pat vmx-exit-save-efer vmx-exit-load-efer
          vmx-exit-save-preemption-timer vmx-entry-noload-debugctl vmx-entry-ia32e-mode vmx-entry-load-perf-global-ctrl vmx-entry-load-pat vmx-entry-load-efer
          vmx-eptp-switching
        SierraForest ~ SierraForest-v1
        Denverton-v1 Intel 6:95 = pni pclmuldq monitor ssse3 cx16 sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes xsave rdrand fpu vme de pse tsc msr pae
          mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 arat fsgsbase smep erms mpx rdseed smap clflushopt sha-ni spec-ctrl
          arch-capabilities ssbd xsaveopt xsavec xgetbv1 lahf_lm 3dnowprefetch syscall nx pdpe1gb rdtscp lm rdctl-no skip-l1dfl-vmentry vmx-ins-outs
          vmx-true-ctls vmx-store-lma vmx-activity-hlt vmx-vmwrite-vmexit-fields vmx-apicv-xapic vmx-ept vmx-desc-exit vmx-rdtscp-exit vmx-apicv-x2apic
          vmx-vpid vmx-wbinvd-exit vmx-unrestricted-guest vmx-apicv-register vmx-apicv-vid vmx-rdrand-exit vmx-vmfunc vmx-shadow-vmcs vmx-rdseed-exit vmx-pml
          vmx-ept-execonly vmx-page-walk-4 vmx-ept-2mb vmx-ept-1gb vmx-invept vmx-eptad vmx-invept-single-context vmx-invept-all-context vmx-invvpid
          vmx-invvpid-single-addr vmx-invvpid-all-context vmx-invvpid-single-context-noglobals vmx-intr-exit vmx-nmi-exit vmx-vnmi vmx-preemption-timer
          vmx-posted-intr vmx-vintr-pending vmx-tsc-offset vmx-hlt-exit vmx-invlpg-exit vmx-mwait-exit vmx-rdpmc-exit vmx-rdtsc-exit vmx-cr3-load-noexit
          vmx-cr3-store-noexit vmx-cr8-load-exit vmx-cr8-store-exit vmx-flexpriority vmx-vnmi-pending vmx-movdr-exit vmx-io-exit vmx-io-bitmap vmx-mtf
          vmx-msr-bitmap vmx-monitor-exit vmx-pause-exit vmx-secondary-ctls vmx-exit-nosave-debugctl vmx-exit-load-perf-global-ctrl vmx-exit-ack-intr
          vmx-exit-save-pat vmx-exit-load-pat vmx-exit-save-efer vmx-exit-load-efer vmx-exit-save-preemption-timer vmx-entry-noload-debugctl
          vmx-entry-ia32e-mode vmx-entry-load-perf-global-ctrl vmx-entry-load-pat vmx-entry-load-efer vmx-eptp-switching
        Denverton-v2 Intel 6:95 < Denverton-v1 -monitor -mpx
        Denverton-v3 Intel 6:95 < Denverton-v2 +xsaves +vmx-xsaves
        Denverton ~ Denverton-v1
        KnightsMill-v1 Intel 6:133 = pni pclmuldq ssse3 fma cx16 sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes xsave avx f16c rdrand fpu vme de pse tsc
          msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 ss arat fsgsbase bmi1 avx2 smep bmi2 erms avx512f rdseed adx avx512pf
          avx512er avx512cd avx512-vpopcntdq avx512-4vnniw avx512-4fmaps xsaveopt lahf_lm abm 3dnowprefetch syscall nx pdpe1gb rdtscp lm
        KnightsMill ~ KnightsMill-v1
        """;
}
