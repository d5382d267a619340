# Written by codegen: the functions live in libvirt.so.0, so that one runtime serves all libraries.
    .text
    .globl virDomainLxcEnterCGroup
    .type virDomainLxcEnterCGroup, %function
virDomainLxcEnterCGroup:
    bti c
    b vb_virDomainLxcEnterCGroup
    .size virDomainLxcEnterCGroup, .-virDomainLxcEnterCGroup
    .globl virDomainLxcEnterNamespace
    .type virDomainLxcEnterNamespace, %function
virDomainLxcEnterNamespace:
    bti c
    b vb_virDomainLxcEnterNamespace
    .size virDomainLxcEnterNamespace, .-virDomainLxcEnterNamespace
    .globl virDomainLxcEnterSecurityLabel
    .type virDomainLxcEnterSecurityLabel, %function
virDomainLxcEnterSecurityLabel:
    bti c
    b vb_virDomainLxcEnterSecurityLabel
    .size virDomainLxcEnterSecurityLabel, .-virDomainLxcEnterSecurityLabel
    .globl virDomainLxcOpenNamespace
    .type virDomainLxcOpenNamespace, %function
virDomainLxcOpenNamespace:
    bti c
    b vb_virDomainLxcOpenNamespace
    .size virDomainLxcOpenNamespace, .-virDomainLxcOpenNamespace
    .section .note.GNU-stack,"",%progbits
