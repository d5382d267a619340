# Written by codegen: the functions live in libvirt.so.0, so that one runtime serves all libraries.
    .text
    .globl virConnectDomainQemuMonitorEventDeregister
    .type virConnectDomainQemuMonitorEventDeregister, %function
virConnectDomainQemuMonitorEventDeregister:
    bti c
    b vb_virConnectDomainQemuMonitorEventDeregister
    .size virConnectDomainQemuMonitorEventDeregister, .-virConnectDomainQemuMonitorEventDeregister
    .globl virConnectDomainQemuMonitorEventRegister
    .type virConnectDomainQemuMonitorEventRegister, %function
virConnectDomainQemuMonitorEventRegister:
    bti c
    b vb_virConnectDomainQemuMonitorEventRegister
    .size virConnectDomainQemuMonitorEventRegister, .-virConnectDomainQemuMonitorEventRegister
    .globl virDomainQemuAgentCommand
    .type virDomainQemuAgentCommand, %function
virDomainQemuAgentCommand:
    bti c
    b vb_virDomainQemuAgentCommand
    .size virDomainQemuAgentCommand, .-virDomainQemuAgentCommand
    .globl virDomainQemuAttach
    .type virDomainQemuAttach, %function
virDomainQemuAttach:
    bti c
    b vb_virDomainQemuAttach
    .size virDomainQemuAttach, .-virDomainQemuAttach
    .globl virDomainQemuMonitorCommand
    .type virDomainQemuMonitorCommand, %function
virDomainQemuMonitorCommand:
    bti c
    b vb_virDomainQemuMonitorCommand
    .size virDomainQemuMonitorCommand, .-virDomainQemuMonitorCommand
    .globl virDomainQemuMonitorCommandWithFiles
    .type virDomainQemuMonitorCommandWithFiles, %function
virDomainQemuMonitorCommandWithFiles:
    bti c
    b vb_virDomainQemuMonitorCommandWithFiles
    .size virDomainQemuMonitorCommandWithFiles, .-virDomainQemuMonitorCommandWithFiles
    .section .note.GNU-stack,"",%progbits
