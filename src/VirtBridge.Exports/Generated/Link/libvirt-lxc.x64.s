# Written by codegen: the functions live in libvirt.so.0, so that one runtime serves all libraries.
    .text
    .globl virDomainLxcEnterCGroup
    .type virDomainLxcEnterCGroup, %function
virDomainLxcEnterCGroup:
    endbr64
    jmp *vb_virDomainLxcEnterCGroup@GOTPCREL(%rip)
    .size virDomainLxcEnterCGroup, .-virDomainLxcEnterCGroup
    .globl virDomainLxcEnterNamespace
    .type virDomainLxcEnterNamespace, %function
virDomainLxcEnterNamespace:
    endbr64
    jmp *vb_virDomainLxcEnterNamespace@GOTPCREL(%rip)
    .size virDomainLxcEnterNamespace, .-virDomainLxcEnterNamespace
    .globl virDomainLxcEnterSecurityLabel
    .type virDomainLxcEnterSecurityLabel, %function
virDomainLxcEnterSecurityLabel:
    endbr64
    jmp *vb_virDomainLxcEnterSecurityLabel@GOTPCREL(%rip)
    .size virDomainLxcEnterSecurityLabel, .-virDomainLxcEnterSecurityLabel
    .globl virDomainLxcOpenNamespace
    .type virDomainLxcOpenNamespace, %function
virDomainLxcOpenNamespace:
    endbr64
    jmp *vb_virDomainLxcOpenNamespace@GOTPCREL(%rip)
    .size virDomainLxcOpenNamespace, .-virDomainLxcOpenNamespace
    .section .note.GNU-stack,"",%progbits
