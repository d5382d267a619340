# Written by codegen: the functions live in libvirt.so.0, so that one runtime serves all libraries.
    .text
    .globl virConnectDomainQemuMonitorEventDeregister
    .type virConnectDomainQemuMonitorEventDeregister, %function
virConnectDomainQemuMonitorEventDeregister:
    endbr64
    jmp *vb_virConnectDomainQemuMonitorEventDeregister@GOTPCREL(%rip)
    .size virConnectDomainQemuMonitorEventDeregister, .-virConnectDomainQemuMonitorEventDeregister
    .globl virConnectDomainQemuMonitorEventRegister
    .type virConnectDomainQemuMonitorEventRegister, %function
virConnectDomainQemuMonitorEventRegister:
    endbr64
    jmp *vb_virConnectDomainQemuMonitorEventRegister@GOTPCREL(%rip)
    .size virConnectDomainQemuMonitorEventRegister, .-virConnectDomainQemuMonitorEventRegister
    .globl virDomainQemuAgentCommand
    .type virDomainQemuAgentCommand, %function
virDomainQemuAgentCommand:
    endbr64
    jmp *vb_virDomainQemuAgentCommand@GOTPCREL(%rip)
    .size virDomainQemuAgentCommand, .-virDomainQemuAgentCommand
    .globl virDomainQemuAttach
    .type virDomainQemuAttach, %function
virDomainQemuAttach:
    endbr64
    jmp *vb_virDomainQemuAttach@GOTPCREL(%rip)
    .size virDomainQemuAttach, .-virDomainQemuAttach
    .globl virDomainQemuMonitorCommand
    .type virDomainQemuMonitorCommand, %function
virDomainQemuMonitorCommand:
    endbr64
    jmp *vb_virDomainQemuMonitorCommand@GOTPCREL(%rip)
    .size virDomainQemuMonitorCommand, .-virDomainQemuMonitorCommand
    .globl virDomainQemuMonitorCommandWithFiles
    .type virDomainQemuMonitorCommandWithFiles, %function
virDomainQemuMonitorCommandWithFiles:
    endbr64
    jmp *vb_virDomainQemuMonitorCommandWithFiles@GOTPCREL(%rip)
    .size virDomainQemuMonitorCommandWithFiles, .-virDomainQemuMonitorCommandWithFiles
    .section .note.GNU-stack,"",%progbits
