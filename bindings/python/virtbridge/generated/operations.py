# Written by codegen from the contract; edit the contract instead.
"""Every operation, one class a family."""

from __future__ import annotations

import uuid

from ..wire import Caller, Files
from ..stream import Stream
from ..xdr import STRING_LIMIT, TypedParameter, Writer
from .enums import *  # noqa: F401,F403
from .types import *  # noqa: F401,F403


class Admin:
    """Operations of IAdmin."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def connect_open(self, flags: ConnectFlags = ConnectFlags(0)) -> None:
        """Procedure 1, virAdmConnectOpen."""
        out = Writer()
        out.flags(flags)
        await self._caller.call(110102160, 1, 1, out)

    async def connect_close(self) -> None:
        """Procedure 2, CONNECT_CLOSE."""
        out = Writer()
        await self._caller.call(110102160, 1, 2, out)

    async def connect_get_lib_version(self) -> int:
        """Procedure 3, virAdmConnectGetLibVersion."""
        out = Writer()
        data = await self._caller.call(110102160, 1, 3, out)
        result = data.u64()
        data.end()
        return result

    async def connect_list_servers(self, need_results: int, flags: int = 0) -> AdminConnectListServersResult:
        """Procedure 4, virAdmConnectListServers."""
        out = Writer()
        out.u32(need_results)
        out.u32(flags)
        data = await self._caller.call(110102160, 1, 4, out)
        result = AdminConnectListServersResult.read(data)
        data.end()
        return result

    async def connect_lookup_server(self, name: str, flags: int = 0) -> AdminServerRef:
        """Procedure 5, virAdmConnectLookupServer."""
        out = Writer()
        out.string(name, 4194304)
        out.u32(flags)
        data = await self._caller.call(110102160, 1, 5, out)
        result = AdminServerRef.read(data)
        data.end()
        return result

    async def server_get_threadpool_parameters(self, srv: AdminServerRef, flags: int = 0) -> list[TypedParameter]:
        """Procedure 6, virAdmServerGetThreadPoolParameters."""
        out = Writer()
        srv.write(out)
        out.u32(flags)
        data = await self._caller.call(110102160, 1, 6, out)
        result = [TypedParameter.read(data) for _ in range(data.count(32))]
        data.end()
        return result

    async def server_set_threadpool_parameters(self, srv: AdminServerRef, params: list[TypedParameter], flags: int = 0) -> None:
        """Procedure 7, virAdmServerSetThreadPoolParameters."""
        out = Writer()
        srv.write(out)
        out.count(len(params), 32)
        for item in params:
            item.write(out)
        out.u32(flags)
        await self._caller.call(110102160, 1, 7, out)

    async def server_list_clients(self, srv: AdminServerRef, need_results: int, flags: int = 0) -> AdminServerListClientsResult:
        """Procedure 8, virAdmServerListClients."""
        out = Writer()
        srv.write(out)
        out.u32(need_results)
        out.u32(flags)
        data = await self._caller.call(110102160, 1, 8, out)
        result = AdminServerListClientsResult.read(data)
        data.end()
        return result

    async def server_lookup_client(self, srv: AdminServerRef, id: int, flags: int = 0) -> AdminClientRef:
        """Procedure 9, virAdmServerLookupClient."""
        out = Writer()
        srv.write(out)
        out.u64(id)
        out.u32(flags)
        data = await self._caller.call(110102160, 1, 9, out)
        result = AdminClientRef.read(data)
        data.end()
        return result

    async def client_get_info(self, clnt: AdminClientRef, flags: int = 0) -> list[TypedParameter]:
        """Procedure 10, virAdmClientGetInfo."""
        out = Writer()
        clnt.write(out)
        out.u32(flags)
        data = await self._caller.call(110102160, 1, 10, out)
        result = [TypedParameter.read(data) for _ in range(data.count(64))]
        data.end()
        return result

    async def client_close(self, clnt: AdminClientRef, flags: int = 0) -> None:
        """Procedure 11, virAdmClientClose."""
        out = Writer()
        clnt.write(out)
        out.u32(flags)
        await self._caller.call(110102160, 1, 11, out)

    async def server_get_client_limits(self, srv: AdminServerRef, flags: int = 0) -> list[TypedParameter]:
        """Procedure 12, virAdmServerGetClientLimits."""
        out = Writer()
        srv.write(out)
        out.u32(flags)
        data = await self._caller.call(110102160, 1, 12, out)
        result = [TypedParameter.read(data) for _ in range(data.count(32))]
        data.end()
        return result

    async def server_set_client_limits(self, srv: AdminServerRef, params: list[TypedParameter], flags: int = 0) -> None:
        """Procedure 13, virAdmServerSetClientLimits."""
        out = Writer()
        srv.write(out)
        out.count(len(params), 32)
        for item in params:
            item.write(out)
        out.u32(flags)
        await self._caller.call(110102160, 1, 13, out)

    async def connect_get_logging_outputs(self, flags: int = 0) -> AdminConnectGetLoggingOutputsResult:
        """Procedure 14, virAdmConnectGetLoggingOutputs."""
        out = Writer()
        out.u32(flags)
        data = await self._caller.call(110102160, 1, 14, out)
        result = AdminConnectGetLoggingOutputsResult.read(data)
        data.end()
        return result

    async def connect_get_logging_filters(self, flags: int = 0) -> AdminConnectGetLoggingFiltersResult:
        """Procedure 15, virAdmConnectGetLoggingFilters."""
        out = Writer()
        out.u32(flags)
        data = await self._caller.call(110102160, 1, 15, out)
        result = AdminConnectGetLoggingFiltersResult.read(data)
        data.end()
        return result

    async def connect_set_logging_outputs(self, outputs: str | None, flags: int = 0) -> None:
        """Procedure 16, virAdmConnectSetLoggingOutputs."""
        out = Writer()
        out.boolean(outputs is not None)
        if outputs is not None:
            out.string(outputs, 4194304)
        out.u32(flags)
        await self._caller.call(110102160, 1, 16, out)

    async def connect_set_logging_filters(self, filters: str | None, flags: int = 0) -> None:
        """Procedure 17, virAdmConnectSetLoggingFilters."""
        out = Writer()
        out.boolean(filters is not None)
        if filters is not None:
            out.string(filters, 4194304)
        out.u32(flags)
        await self._caller.call(110102160, 1, 17, out)

    async def server_update_tls_files(self, srv: AdminServerRef, flags: int = 0) -> None:
        """Procedure 18, virAdmServerUpdateTlsFiles."""
        out = Writer()
        srv.write(out)
        out.u32(flags)
        await self._caller.call(110102160, 1, 18, out)

    async def connect_set_daemon_timeout(self, timeout: int, flags: int = 0) -> None:
        """Procedure 19, virAdmConnectSetDaemonTimeout."""
        out = Writer()
        out.u32(timeout)
        out.u32(flags)
        await self._caller.call(110102160, 1, 19, out)

    async def connect_daemon_shutdown(self, flags: int = 0) -> None:
        """Procedure 20, virAdmConnectDaemonShutdown."""
        out = Writer()
        out.u32(flags)
        await self._caller.call(110102160, 1, 20, out)


class LxcNamespaces:
    """Operations of ILxcNamespaces."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def open_namespace(self, dom: DomainRef, flags: int, files: Files) -> None:
        """Procedure 1, virDomainLxcOpenNamespace."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        await self._caller.call(425984, 1, 1, out, files=files)


class QemuMonitor:
    """Operations of IQemuMonitor."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def monitor_command(self, dom: DomainRef, cmd: str, flags: DomainQemuMonitorCommandFlags = DomainQemuMonitorCommandFlags(0)) -> str:
        """Procedure 1, virDomainQemuMonitorCommand."""
        out = Writer()
        dom.write(out)
        out.string(cmd, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903815, 1, 1, out)
        result = data.string(4194304)
        data.end()
        return result

    async def attach(self, pid_value: int, flags: int = 0) -> DomainRef:
        """Procedure 2, virDomainQemuAttach."""
        out = Writer()
        out.u32(pid_value)
        out.u32(flags)
        data = await self._caller.call(536903815, 1, 2, out)
        result = DomainRef.read(data)
        data.end()
        return result

    async def agent_command(self, dom: DomainRef, cmd: str, timeout: int, flags: int = 0) -> str | None:
        """Procedure 3, virDomainQemuAgentCommand."""
        out = Writer()
        dom.write(out)
        out.string(cmd, 4194304)
        out.i32(timeout)
        out.u32(flags)
        data = await self._caller.call(536903815, 1, 3, out)
        result = (data.string(4194304) if data.boolean() else None)
        data.end()
        return result

    async def connect_domain_monitor_event_register(self, dom: DomainRef | None, event: str | None, flags: ConnectDomainQemuMonitorEventRegisterFlags = ConnectDomainQemuMonitorEventRegisterFlags(0)) -> int:
        """Procedure 4, virConnectDomainQemuMonitorEventRegister."""
        out = Writer()
        out.boolean(dom is not None)
        if dom is not None:
            dom.write(out)
        out.boolean(event is not None)
        if event is not None:
            out.string(event, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903815, 1, 4, out)
        result = data.i32()
        data.end()
        return result

    async def connect_domain_monitor_event_deregister(self, callback_id: int) -> None:
        """Procedure 5, virConnectDomainQemuMonitorEventDeregister."""
        out = Writer()
        out.i32(callback_id)
        await self._caller.call(536903815, 1, 5, out)

    async def monitor_command_with_files(self, dom: DomainRef, cmd: str, flags: DomainQemuMonitorCommandFlags, files: Files) -> str:
        """Procedure 7, virDomainQemuMonitorCommandWithFiles."""
        out = Writer()
        dom.write(out)
        out.string(cmd, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903815, 1, 7, out, files=files)
        result = data.string(4194304)
        data.end()
        return result


class Authentication:
    """Operations of IAuthentication."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list(self) -> list[int]:
        """Procedure 66, virConnectOpen."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 66, out)
        result = [data.i32() for _ in range(data.count(20))]
        data.end()
        return result

    async def sasl_init(self) -> str:
        """Procedure 67, virConnectOpen."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 67, out)
        result = data.string(4194304)
        data.end()
        return result

    async def sasl_start(self, mech: str, nil: int, data: bytes) -> AuthSaslStartResult:
        """Procedure 68, virConnectOpen."""
        out = Writer()
        out.string(mech, 4194304)
        out.i32(nil)
        out.char_vector(data, 65536)
        data = await self._caller.call(536903814, 1, 68, out)
        result = AuthSaslStartResult.read(data)
        data.end()
        return result

    async def sasl_step(self, nil: int, data: bytes) -> AuthSaslStepResult:
        """Procedure 69, virConnectOpen."""
        out = Writer()
        out.i32(nil)
        out.char_vector(data, 65536)
        data = await self._caller.call(536903814, 1, 69, out)
        result = AuthSaslStepResult.read(data)
        data.end()
        return result

    async def polkit(self) -> int:
        """Procedure 70, virConnectOpen."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 70, out)
        result = data.i32()
        data.end()
        return result


class Connect:
    """Operations of IConnect."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def open(self, name: str | None, flags: ConnectFlags = ConnectFlags(0)) -> None:
        """Procedure 1, virConnectGetType."""
        out = Writer()
        out.boolean(name is not None)
        if name is not None:
            out.string(name, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 1, out)

    async def close(self) -> None:
        """Procedure 2, virConnectClose."""
        out = Writer()
        await self._caller.call(536903814, 1, 2, out)

    async def get_type(self) -> str:
        """Procedure 3, virConnectGetType."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 3, out)
        result = data.string(4194304)
        data.end()
        return result

    async def get_version(self) -> int:
        """Procedure 4, virConnectGetVersion."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 4, out)
        result = data.u64()
        data.end()
        return result

    async def get_max_vcpus(self, type_: str | None) -> int:
        """Procedure 5, virConnectGetMaxVcpus."""
        out = Writer()
        out.boolean(type_ is not None)
        if type_ is not None:
            out.string(type_, 4194304)
        data = await self._caller.call(536903814, 1, 5, out)
        result = data.i32()
        data.end()
        return result

    async def get_capabilities(self) -> str:
        """Procedure 7, virConnectGetCapabilities."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 7, out)
        result = data.string(4194304)
        data.end()
        return result

    async def get_hostname(self) -> str:
        """Procedure 59, virConnectGetHostname."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 59, out)
        result = data.string(4194304)
        data.end()
        return result

    async def supports_feature(self, feature: int) -> int:
        """Procedure 60, virConnectOpen."""
        out = Writer()
        out.i32(feature)
        data = await self._caller.call(536903814, 1, 60, out)
        result = data.i32()
        data.end()
        return result

    async def get_uri(self) -> str:
        """Procedure 110, virConnectGetURI."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 110, out)
        result = data.string(4194304)
        data.end()
        return result

    async def is_secure(self) -> int:
        """Procedure 149, virConnectIsSecure."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 149, out)
        result = data.i32()
        data.end()
        return result

    async def get_lib_version(self) -> int:
        """Procedure 157, virConnectGetLibVersion."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 157, out)
        result = data.u64()
        data.end()
        return result

    async def compare_cpu(self, xml: str, flags: ConnectCompareCPUFlags = ConnectCompareCPUFlags(0)) -> int:
        """Procedure 158, virConnectCompareCPU."""
        out = Writer()
        out.string(xml, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 158, out)
        result = data.i32()
        data.end()
        return result

    async def baseline_cpu(self, xml_cp_us: list[str], flags: ConnectBaselineCPUFlags = ConnectBaselineCPUFlags(0)) -> str:
        """Procedure 162, virConnectBaselineCPU."""
        out = Writer()
        out.count(len(xml_cp_us), 256)
        for item in xml_cp_us:
            out.string(item, STRING_LIMIT)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 162, out)
        result = data.string(4194304)
        data.end()
        return result

    async def get_sysinfo(self, flags: int = 0) -> str:
        """Procedure 203, virConnectGetSysinfo."""
        out = Writer()
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 203, out)
        result = data.string(4194304)
        data.end()
        return result

    async def get_cpu_model_names(self, arch: str, need_results: int, flags: int = 0) -> ConnectGetCpuModelNamesResult:
        """Procedure 312, virConnectGetCPUModelNames."""
        out = Writer()
        out.string(arch, 4194304)
        out.i32(need_results)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 312, out)
        result = ConnectGetCpuModelNamesResult.read(data)
        data.end()
        return result

    async def compare_hypervisor_cpu(self, emulator: str | None, arch: str | None, machine: str | None, virttype: str | None, xml_cpu: str, flags: ConnectCompareCPUFlags = ConnectCompareCPUFlags(0)) -> int:
        """Procedure 393, virConnectCompareHypervisorCPU."""
        out = Writer()
        out.boolean(emulator is not None)
        if emulator is not None:
            out.string(emulator, 4194304)
        out.boolean(arch is not None)
        if arch is not None:
            out.string(arch, 4194304)
        out.boolean(machine is not None)
        if machine is not None:
            out.string(machine, 4194304)
        out.boolean(virttype is not None)
        if virttype is not None:
            out.string(virttype, 4194304)
        out.string(xml_cpu, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 393, out)
        result = data.i32()
        data.end()
        return result

    async def baseline_hypervisor_cpu(self, emulator: str | None, arch: str | None, machine: str | None, virttype: str | None, xml_cp_us: list[str], flags: ConnectBaselineCPUFlags = ConnectBaselineCPUFlags(0)) -> str:
        """Procedure 394, virConnectBaselineHypervisorCPU."""
        out = Writer()
        out.boolean(emulator is not None)
        if emulator is not None:
            out.string(emulator, 4194304)
        out.boolean(arch is not None)
        if arch is not None:
            out.string(arch, 4194304)
        out.boolean(machine is not None)
        if machine is not None:
            out.string(machine, 4194304)
        out.boolean(virttype is not None)
        if virttype is not None:
            out.string(virttype, 4194304)
        out.count(len(xml_cp_us), 256)
        for item in xml_cp_us:
            out.string(item, STRING_LIMIT)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 394, out)
        result = data.string(4194304)
        data.end()
        return result

    async def set_identity(self, params: list[TypedParameter], flags: int = 0) -> None:
        """Procedure 419, virConnectSetIdentity."""
        out = Writer()
        out.count(len(params), 20)
        for item in params:
            item.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 419, out)


class DomainBlocks:
    """Operations of IDomainBlocks."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def block_stats(self, dom: DomainRef, path: str) -> DomainBlockStatsResult:
        """Procedure 64, virDomainBlockStats."""
        out = Writer()
        dom.write(out)
        out.string(path, 4194304)
        data = await self._caller.call(536903814, 1, 64, out)
        result = DomainBlockStatsResult.read(data)
        data.end()
        return result

    async def block_peek(self, dom: DomainRef, path: str, offset: int, size: int, flags: int = 0) -> bytes:
        """Procedure 103, virDomainBlockPeek."""
        out = Writer()
        dom.write(out)
        out.string(path, 4194304)
        out.u64(offset)
        out.u32(size)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 103, out)
        result = data.opaque(4194304)
        data.end()
        return result

    async def get_block_info(self, dom: DomainRef, path: str, flags: int = 0) -> DomainGetBlockInfoResult:
        """Procedure 194, virDomainGetBlockInfo."""
        out = Writer()
        dom.write(out)
        out.string(path, 4194304)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 194, out)
        result = DomainGetBlockInfoResult.read(data)
        data.end()
        return result

    async def block_job_abort(self, dom: DomainRef, path: str, flags: DomainBlockJobAbortFlags = DomainBlockJobAbortFlags(0)) -> None:
        """Procedure 237, virDomainBlockJobAbort."""
        out = Writer()
        dom.write(out)
        out.string(path, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 237, out)

    async def get_block_job_info(self, dom: DomainRef, path: str, flags: DomainBlockJobInfoFlags = DomainBlockJobInfoFlags(0)) -> DomainGetBlockJobInfoResult:
        """Procedure 238, virDomainGetBlockJobInfo."""
        out = Writer()
        dom.write(out)
        out.string(path, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 238, out)
        result = DomainGetBlockJobInfoResult.read(data)
        data.end()
        return result

    async def block_job_set_speed(self, dom: DomainRef, path: str, bandwidth: int, flags: DomainBlockJobSetSpeedFlags = DomainBlockJobSetSpeedFlags(0)) -> None:
        """Procedure 239, virDomainBlockJobSetSpeed."""
        out = Writer()
        dom.write(out)
        out.string(path, 4194304)
        out.u64(bandwidth)
        out.flags(flags)
        await self._caller.call(536903814, 1, 239, out)

    async def block_pull(self, dom: DomainRef, path: str, bandwidth: int, flags: DomainBlockPullFlags = DomainBlockPullFlags(0)) -> None:
        """Procedure 240, virDomainBlockPull."""
        out = Writer()
        dom.write(out)
        out.string(path, 4194304)
        out.u64(bandwidth)
        out.flags(flags)
        await self._caller.call(536903814, 1, 240, out)

    async def block_stats_flags(self, dom: DomainRef, path: str, nparams: int, flags: TypedParameterFlags = TypedParameterFlags(0)) -> DomainBlockStatsFlagsResult:
        """Procedure 243, virDomainBlockStatsFlags."""
        out = Writer()
        dom.write(out)
        out.string(path, 4194304)
        out.i32(nparams)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 243, out)
        result = DomainBlockStatsFlagsResult.read(data)
        data.end()
        return result

    async def block_resize(self, dom: DomainRef, disk: str, size: int, flags: DomainBlockResizeFlags = DomainBlockResizeFlags(0)) -> None:
        """Procedure 251, virDomainBlockResize."""
        out = Writer()
        dom.write(out)
        out.string(disk, 4194304)
        out.u64(size)
        out.flags(flags)
        await self._caller.call(536903814, 1, 251, out)

    async def set_block_io_tune(self, dom: DomainRef, disk: str, params: list[TypedParameter], flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 252, virDomainSetBlockIoTune."""
        out = Writer()
        dom.write(out)
        out.string(disk, 4194304)
        out.count(len(params), 32)
        for item in params:
            item.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 252, out)

    async def get_block_io_tune(self, dom: DomainRef, disk: str | None, nparams: int, flags: DomainModificationImpact = DomainModificationImpact(0)) -> DomainGetBlockIoTuneResult:
        """Procedure 253, virDomainGetBlockIoTune."""
        out = Writer()
        dom.write(out)
        out.boolean(disk is not None)
        if disk is not None:
            out.string(disk, 4194304)
        out.i32(nparams)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 253, out)
        result = DomainGetBlockIoTuneResult.read(data)
        data.end()
        return result

    async def get_disk_errors(self, dom: DomainRef, maxerrors: int, flags: int = 0) -> DomainGetDiskErrorsResult:
        """Procedure 263, virDomainGetDiskErrors."""
        out = Writer()
        dom.write(out)
        out.u32(maxerrors)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 263, out)
        result = DomainGetDiskErrorsResult.read(data)
        data.end()
        return result

    async def block_rebase(self, dom: DomainRef, path: str, base: str | None, bandwidth: int, flags: DomainBlockRebaseFlags = DomainBlockRebaseFlags(0)) -> None:
        """Procedure 266, virDomainBlockRebase."""
        out = Writer()
        dom.write(out)
        out.string(path, 4194304)
        out.boolean(base is not None)
        if base is not None:
            out.string(base, 4194304)
        out.u64(bandwidth)
        out.flags(flags)
        await self._caller.call(536903814, 1, 266, out)

    async def block_commit(self, dom: DomainRef, disk: str, base: str | None, top: str | None, bandwidth: int, flags: DomainBlockCommitFlags = DomainBlockCommitFlags(0)) -> None:
        """Procedure 290, virDomainBlockCommit."""
        out = Writer()
        dom.write(out)
        out.string(disk, 4194304)
        out.boolean(base is not None)
        if base is not None:
            out.string(base, 4194304)
        out.boolean(top is not None)
        if top is not None:
            out.string(top, 4194304)
        out.u64(bandwidth)
        out.flags(flags)
        await self._caller.call(536903814, 1, 290, out)

    async def block_copy(self, dom: DomainRef, path: str, destxml: str, params: list[TypedParameter], flags: DomainBlockCopyFlags = DomainBlockCopyFlags(0)) -> None:
        """Procedure 345, virDomainBlockCopy."""
        out = Writer()
        dom.write(out)
        out.string(path, 4194304)
        out.string(destxml, 4194304)
        out.count(len(params), 16)
        for item in params:
            item.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 345, out)

    async def set_block_threshold(self, dom: DomainRef, dev: str, threshold: int, flags: int = 0) -> None:
        """Procedure 386, virDomainSetBlockThreshold."""
        out = Writer()
        dom.write(out)
        out.string(dev, 4194304)
        out.u64(threshold)
        out.u32(flags)
        await self._caller.call(536903814, 1, 386, out)

    async def backup_begin(self, dom: DomainRef, backup_xml: str, checkpoint_xml: str | None, flags: DomainBackupBeginFlags = DomainBackupBeginFlags(0)) -> None:
        """Procedure 421, virDomainBackupBegin."""
        out = Writer()
        dom.write(out)
        out.string(backup_xml, 4194304)
        out.boolean(checkpoint_xml is not None)
        if checkpoint_xml is not None:
            out.string(checkpoint_xml, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 421, out)

    async def backup_get_xml_desc(self, dom: DomainRef, flags: int = 0) -> str:
        """Procedure 422, virDomainBackupGetXMLDesc."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 422, out)
        result = data.string(4194304)
        data.end()
        return result


class DomainCheckpoints:
    """Operations of IDomainCheckpoints."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def create_xml(self, dom: DomainRef, xml_desc: str, flags: DomainCheckpointCreateFlags = DomainCheckpointCreateFlags(0)) -> DomainCheckpointRef:
        """Procedure 411, virDomainCheckpointCreateXML."""
        out = Writer()
        dom.write(out)
        out.string(xml_desc, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 411, out)
        result = DomainCheckpointRef.read(data)
        data.end()
        return result

    async def get_xml_desc(self, checkpoint: DomainCheckpointRef, flags: DomainCheckpointXMLFlags = DomainCheckpointXMLFlags(0)) -> str:
        """Procedure 412, virDomainCheckpointGetXMLDesc."""
        out = Writer()
        checkpoint.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 412, out)
        result = data.string(4194304)
        data.end()
        return result

    async def list_all_checkpoints(self, dom: DomainRef, need_results: int, flags: DomainCheckpointListFlags = DomainCheckpointListFlags(0)) -> DomainListAllCheckpointsResult:
        """Procedure 413, virDomainListAllCheckpoints."""
        out = Writer()
        dom.write(out)
        out.i32(need_results)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 413, out)
        result = DomainListAllCheckpointsResult.read(data)
        data.end()
        return result

    async def list_all_children(self, checkpoint: DomainCheckpointRef, need_results: int, flags: DomainCheckpointListFlags = DomainCheckpointListFlags(0)) -> DomainCheckpointListAllChildrenResult:
        """Procedure 414, virDomainCheckpointListAllChildren."""
        out = Writer()
        checkpoint.write(out)
        out.i32(need_results)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 414, out)
        result = DomainCheckpointListAllChildrenResult.read(data)
        data.end()
        return result

    async def lookup_by_name(self, dom: DomainRef, name: str, flags: int = 0) -> DomainCheckpointRef:
        """Procedure 415, virDomainCheckpointLookupByName."""
        out = Writer()
        dom.write(out)
        out.string(name, 4194304)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 415, out)
        result = DomainCheckpointRef.read(data)
        data.end()
        return result

    async def get_parent(self, checkpoint: DomainCheckpointRef, flags: int = 0) -> DomainCheckpointRef:
        """Procedure 416, virDomainCheckpointGetParent."""
        out = Writer()
        checkpoint.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 416, out)
        result = DomainCheckpointRef.read(data)
        data.end()
        return result

    async def delete(self, checkpoint: DomainCheckpointRef, flags: DomainCheckpointDeleteFlags = DomainCheckpointDeleteFlags(0)) -> None:
        """Procedure 417, virDomainCheckpointDelete."""
        out = Writer()
        checkpoint.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 417, out)


class DomainConsoles:
    """Operations of IDomainConsoles."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def open_console(self, dom: DomainRef, dev_name: str | None, flags: DomainConsoleFlags, stream: Stream) -> None:
        """Procedure 201, virDomainOpenConsole."""
        out = Writer()
        dom.write(out)
        out.boolean(dev_name is not None)
        if dev_name is not None:
            out.string(dev_name, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 201, out, stream=stream)

    async def screenshot(self, dom: DomainRef, screen: int, flags: int, stream: Stream) -> str | None:
        """Procedure 211, virDomainScreenshot."""
        out = Writer()
        dom.write(out)
        out.u32(screen)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 211, out, stream=stream)
        result = (data.string(4194304) if data.boolean() else None)
        data.end()
        return result

    async def open_graphics(self, dom: DomainRef, idx: int, flags: DomainOpenGraphicsFlags, files: Files) -> None:
        """Procedure 249, virDomainOpenGraphics."""
        out = Writer()
        dom.write(out)
        out.u32(idx)
        out.flags(flags)
        await self._caller.call(536903814, 1, 249, out, files=files)

    async def open_channel(self, dom: DomainRef, name: str | None, flags: DomainChannelFlags, stream: Stream) -> None:
        """Procedure 296, virDomainOpenChannel."""
        out = Writer()
        dom.write(out)
        out.boolean(name is not None)
        if name is not None:
            out.string(name, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 296, out, stream=stream)

    async def open_graphics_fd(self, dom: DomainRef, idx: int, flags: DomainOpenGraphicsFlags, files: Files) -> None:
        """Procedure 343, virDomainOpenGraphicsFD."""
        out = Writer()
        dom.write(out)
        out.u32(idx)
        out.flags(flags)
        await self._caller.call(536903814, 1, 343, out, files=files)

    async def fd_associate(self, dom: DomainRef, name: str, flags: DomainFDAssociateFlags, files: Files) -> None:
        """Procedure 443, virDomainFDAssociate."""
        out = Writer()
        dom.write(out)
        out.string(name, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 443, out, files=files)


class DomainDevices:
    """Operations of IDomainDevices."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def attach_device(self, dom: DomainRef, xml: str) -> None:
        """Procedure 8, virDomainAttachDevice."""
        out = Writer()
        dom.write(out)
        out.string(xml, 4194304)
        await self._caller.call(536903814, 1, 8, out)

    async def detach_device(self, dom: DomainRef, xml: str) -> None:
        """Procedure 13, virDomainDetachDevice."""
        out = Writer()
        dom.write(out)
        out.string(xml, 4194304)
        await self._caller.call(536903814, 1, 13, out)

    async def attach_device_flags(self, dom: DomainRef, xml: str, flags: DomainDeviceModifyFlags = DomainDeviceModifyFlags(0)) -> None:
        """Procedure 160, virDomainAttachDeviceFlags."""
        out = Writer()
        dom.write(out)
        out.string(xml, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 160, out)

    async def detach_device_flags(self, dom: DomainRef, xml: str, flags: DomainDeviceModifyFlags = DomainDeviceModifyFlags(0)) -> None:
        """Procedure 161, virDomainDetachDeviceFlags."""
        out = Writer()
        dom.write(out)
        out.string(xml, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 161, out)

    async def update_device_flags(self, dom: DomainRef, xml: str, flags: DomainDeviceModifyFlags = DomainDeviceModifyFlags(0)) -> None:
        """Procedure 174, virDomainUpdateDeviceFlags."""
        out = Writer()
        dom.write(out)
        out.string(xml, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 174, out)

    async def detach_device_alias(self, dom: DomainRef, alias: str, flags: DomainDeviceModifyFlags = DomainDeviceModifyFlags(0)) -> None:
        """Procedure 392, virDomainDetachDeviceAlias."""
        out = Writer()
        dom.write(out)
        out.string(alias, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 392, out)


class DomainGuests:
    """Operations of IDomainGuests."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def inject_nmi(self, dom: DomainRef, flags: int = 0) -> None:
        """Procedure 210, virDomainInjectNMI."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 210, out)

    async def send_key(self, dom: DomainRef, codeset: int, holdtime: int, keycodes: list[int], flags: int = 0) -> None:
        """Procedure 226, virDomainSendKey."""
        out = Writer()
        dom.write(out)
        out.u32(codeset)
        out.u32(holdtime)
        out.count(len(keycodes), 16)
        for item in keycodes:
            out.u32(item)
        out.u32(flags)
        await self._caller.call(536903814, 1, 226, out)

    async def pm_suspend_for_duration(self, dom: DomainRef, target: int, duration: int, flags: int = 0) -> None:
        """Procedure 261, virDomainPMSuspendForDuration."""
        out = Writer()
        dom.write(out)
        out.u32(target)
        out.u64(duration)
        out.u32(flags)
        await self._caller.call(536903814, 1, 261, out)

    async def pm_wakeup(self, dom: DomainRef, flags: int = 0) -> None:
        """Procedure 267, virDomainPMWakeup."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 267, out)

    async def get_hostname(self, dom: DomainRef, flags: DomainGetHostnameFlags = DomainGetHostnameFlags(0)) -> str:
        """Procedure 277, virDomainGetHostname."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 277, out)
        result = data.string(4194304)
        data.end()
        return result

    async def fstrim(self, dom: DomainRef, mount_point: str | None, minimum: int, flags: int = 0) -> None:
        """Procedure 294, virDomainFSTrim."""
        out = Writer()
        dom.write(out)
        out.boolean(mount_point is not None)
        if mount_point is not None:
            out.string(mount_point, 4194304)
        out.u64(minimum)
        out.u32(flags)
        await self._caller.call(536903814, 1, 294, out)

    async def send_process_signal(self, dom: DomainRef, pid_value: int, signum: int, flags: int = 0) -> None:
        """Procedure 295, virDomainSendProcessSignal."""
        out = Writer()
        dom.write(out)
        out.i64(pid_value)
        out.u32(signum)
        out.u32(flags)
        await self._caller.call(536903814, 1, 295, out)

    async def fsfreeze(self, dom: DomainRef, mountpoints: list[str], flags: int = 0) -> int:
        """Procedure 335, virDomainFSFreeze."""
        out = Writer()
        dom.write(out)
        out.count(len(mountpoints), 256)
        for item in mountpoints:
            out.string(item, STRING_LIMIT)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 335, out)
        result = data.i32()
        data.end()
        return result

    async def fsthaw(self, dom: DomainRef, mountpoints: list[str], flags: int = 0) -> int:
        """Procedure 336, virDomainFSThaw."""
        out = Writer()
        dom.write(out)
        out.count(len(mountpoints), 256)
        for item in mountpoints:
            out.string(item, STRING_LIMIT)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 336, out)
        result = data.i32()
        data.end()
        return result

    async def get_time(self, dom: DomainRef, flags: int = 0) -> DomainGetTimeResult:
        """Procedure 337, virDomainGetTime."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 337, out)
        result = DomainGetTimeResult.read(data)
        data.end()
        return result

    async def set_time(self, dom: DomainRef, seconds: int, nseconds: int, flags: DomainSetTimeFlags = DomainSetTimeFlags(0)) -> None:
        """Procedure 338, virDomainSetTime."""
        out = Writer()
        dom.write(out)
        out.i64(seconds)
        out.u32(nseconds)
        out.flags(flags)
        await self._caller.call(536903814, 1, 338, out)

    async def get_fsinfo(self, dom: DomainRef, flags: int = 0) -> DomainGetFsinfoResult:
        """Procedure 349, virDomainGetFSInfo."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 349, out)
        result = DomainGetFsinfoResult.read(data)
        data.end()
        return result

    async def interface_addresses(self, dom: DomainRef, source: int, flags: int = 0) -> list[DomainInterface]:
        """Procedure 353, virDomainInterfaceAddresses."""
        out = Writer()
        dom.write(out)
        out.u32(source)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 353, out)
        result = [DomainInterface.read(data) for _ in range(data.count(2048))]
        data.end()
        return result

    async def set_user_password(self, dom: DomainRef, user: str | None, password: str | None, flags: DomainSetUserPasswordFlags = DomainSetUserPasswordFlags(0)) -> None:
        """Procedure 357, virDomainSetUserPassword."""
        out = Writer()
        dom.write(out)
        out.boolean(user is not None)
        if user is not None:
            out.string(user, 4194304)
        out.boolean(password is not None)
        if password is not None:
            out.string(password, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 357, out)

    async def get_guest_vcpus(self, dom: DomainRef, flags: int = 0) -> list[TypedParameter]:
        """Procedure 371, virDomainGetGuestVcpus."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 371, out)
        result = [TypedParameter.read(data) for _ in range(data.count(64))]
        data.end()
        return result

    async def set_guest_vcpus(self, dom: DomainRef, cpumap: str, state: int, flags: int = 0) -> None:
        """Procedure 372, virDomainSetGuestVcpus."""
        out = Writer()
        dom.write(out)
        out.string(cpumap, 4194304)
        out.i32(state)
        out.u32(flags)
        await self._caller.call(536903814, 1, 372, out)

    async def get_guest_info(self, dom: DomainRef, types: int, flags: int = 0) -> list[TypedParameter]:
        """Procedure 418, virDomainGetGuestInfo."""
        out = Writer()
        dom.write(out)
        out.u32(types)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 418, out)
        result = [TypedParameter.read(data) for _ in range(data.count(2048))]
        data.end()
        return result

    async def agent_set_response_timeout(self, dom: DomainRef, timeout: int, flags: int = 0) -> int:
        """Procedure 420, virDomainAgentSetResponseTimeout."""
        out = Writer()
        dom.write(out)
        out.i32(timeout)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 420, out)
        result = data.i32()
        data.end()
        return result

    async def authorized_ssh_keys_get(self, dom: DomainRef, user: str, flags: int = 0) -> list[str]:
        """Procedure 424, virDomainAuthorizedSSHKeysGet."""
        out = Writer()
        dom.write(out)
        out.string(user, 4194304)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 424, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(2048))]
        data.end()
        return result

    async def authorized_ssh_keys_set(self, dom: DomainRef, user: str, keys: list[str], flags: DomainAuthorizedSSHKeysSetFlags = DomainAuthorizedSSHKeysSetFlags(0)) -> None:
        """Procedure 425, virDomainAuthorizedSSHKeysSet."""
        out = Writer()
        dom.write(out)
        out.string(user, 4194304)
        out.count(len(keys), 2048)
        for item in keys:
            out.string(item, STRING_LIMIT)
        out.flags(flags)
        await self._caller.call(536903814, 1, 425, out)

    async def get_messages(self, dom: DomainRef, flags: DomainMessageType = DomainMessageType(0)) -> list[str]:
        """Procedure 426, virDomainGetMessages."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 426, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(2048))]
        data.end()
        return result


class DomainMemory:
    """Operations of IDomainMemory."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get_max_memory(self, dom: DomainRef) -> int:
        """Procedure 17, virDomainGetMaxMemory."""
        out = Writer()
        dom.write(out)
        data = await self._caller.call(536903814, 1, 17, out)
        result = data.u64()
        data.end()
        return result

    async def set_max_memory(self, dom: DomainRef, memory: int) -> None:
        """Procedure 30, virDomainSetMaxMemory."""
        out = Writer()
        dom.write(out)
        out.u64(memory)
        await self._caller.call(536903814, 1, 30, out)

    async def set_memory(self, dom: DomainRef, memory: int) -> None:
        """Procedure 31, virDomainSetMemory."""
        out = Writer()
        dom.write(out)
        out.u64(memory)
        await self._caller.call(536903814, 1, 31, out)

    async def memory_peek(self, dom: DomainRef, offset: int, size: int, flags: DomainMemoryFlags = DomainMemoryFlags(0)) -> bytes:
        """Procedure 104, virDomainMemoryPeek."""
        out = Writer()
        dom.write(out)
        out.u64(offset)
        out.u32(size)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 104, out)
        result = data.opaque(4194304)
        data.end()
        return result

    async def memory_stats(self, dom: DomainRef, max_stats: int, flags: int = 0) -> list[DomainMemoryStat]:
        """Procedure 159, virDomainMemoryStats."""
        out = Writer()
        dom.write(out)
        out.u32(max_stats)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 159, out)
        result = [DomainMemoryStat.read(data) for _ in range(data.count(1024))]
        data.end()
        return result

    async def set_memory_parameters(self, dom: DomainRef, params: list[TypedParameter], flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 197, virDomainSetMemoryParameters."""
        out = Writer()
        dom.write(out)
        out.count(len(params), 16)
        for item in params:
            item.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 197, out)

    async def get_memory_parameters(self, dom: DomainRef, nparams: int, flags: DomainModificationImpact = DomainModificationImpact(0)) -> DomainGetMemoryParametersResult:
        """Procedure 198, virDomainGetMemoryParameters."""
        out = Writer()
        dom.write(out)
        out.i32(nparams)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 198, out)
        result = DomainGetMemoryParametersResult.read(data)
        data.end()
        return result

    async def set_memory_flags(self, dom: DomainRef, memory: int, flags: DomainMemoryModFlags = DomainMemoryModFlags(0)) -> None:
        """Procedure 204, virDomainSetMemoryFlags."""
        out = Writer()
        dom.write(out)
        out.u64(memory)
        out.flags(flags)
        await self._caller.call(536903814, 1, 204, out)

    async def set_memory_stats_period(self, dom: DomainRef, period: int, flags: DomainMemoryModFlags = DomainMemoryModFlags(0)) -> None:
        """Procedure 308, virDomainSetMemoryStatsPeriod."""
        out = Writer()
        dom.write(out)
        out.i32(period)
        out.flags(flags)
        await self._caller.call(536903814, 1, 308, out)


class DomainMigration:
    """Operations of IDomainMigration."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def migrate_prepare(self, uri_in: str | None, flags: DomainMigrateFlags, dname: str | None, resource: int) -> DomainMigratePrepareResult:
        """Procedure 61, virDomainMigrate."""
        out = Writer()
        out.boolean(uri_in is not None)
        if uri_in is not None:
            out.string(uri_in, 4194304)
        out.u64(int(flags))
        out.boolean(dname is not None)
        if dname is not None:
            out.string(dname, 4194304)
        out.u64(resource)
        data = await self._caller.call(536903814, 1, 61, out)
        result = DomainMigratePrepareResult.read(data)
        data.end()
        return result

    async def migrate_perform(self, dom: DomainRef, cookie: bytes, uri: str, flags: DomainMigrateFlags, dname: str | None, resource: int) -> None:
        """Procedure 62, virDomainMigrate."""
        out = Writer()
        dom.write(out)
        out.opaque(cookie, 4194304)
        out.string(uri, 4194304)
        out.u64(int(flags))
        out.boolean(dname is not None)
        if dname is not None:
            out.string(dname, 4194304)
        out.u64(resource)
        await self._caller.call(536903814, 1, 62, out)

    async def migrate_finish(self, dname: str, cookie: bytes, uri: str, flags: DomainMigrateFlags = DomainMigrateFlags(0)) -> DomainRef:
        """Procedure 63, virDomainMigrate."""
        out = Writer()
        out.string(dname, 4194304)
        out.opaque(cookie, 4194304)
        out.string(uri, 4194304)
        out.u64(int(flags))
        data = await self._caller.call(536903814, 1, 63, out)
        result = DomainRef.read(data)
        data.end()
        return result

    async def migrate_prepare2(self, uri_in: str | None, flags: DomainMigrateFlags, dname: str | None, resource: int, dom_xml: str) -> DomainMigratePrepare2Result:
        """Procedure 108, virDomainMigrate."""
        out = Writer()
        out.boolean(uri_in is not None)
        if uri_in is not None:
            out.string(uri_in, 4194304)
        out.u64(int(flags))
        out.boolean(dname is not None)
        if dname is not None:
            out.string(dname, 4194304)
        out.u64(resource)
        out.string(dom_xml, 4194304)
        data = await self._caller.call(536903814, 1, 108, out)
        result = DomainMigratePrepare2Result.read(data)
        data.end()
        return result

    async def migrate_finish2(self, dname: str, cookie: bytes, uri: str, flags: DomainMigrateFlags, retcode: int) -> DomainRef:
        """Procedure 109, virDomainMigrate."""
        out = Writer()
        out.string(dname, 4194304)
        out.opaque(cookie, 4194304)
        out.string(uri, 4194304)
        out.u64(int(flags))
        out.i32(retcode)
        data = await self._caller.call(536903814, 1, 109, out)
        result = DomainRef.read(data)
        data.end()
        return result

    async def migrate_prepare_tunnel(self, flags: int, dname: str | None, resource: int, dom_xml: str, stream: Stream) -> None:
        """Procedure 148, virStreamAbort."""
        out = Writer()
        out.u64(flags)
        out.boolean(dname is not None)
        if dname is not None:
            out.string(dname, 4194304)
        out.u64(resource)
        out.string(dom_xml, 4194304)
        await self._caller.call(536903814, 1, 148, out, stream=stream)

    async def migrate_set_max_downtime(self, dom: DomainRef, downtime: int, flags: int = 0) -> None:
        """Procedure 166, virDomainMigrateSetMaxDowntime."""
        out = Writer()
        dom.write(out)
        out.u64(downtime)
        out.u32(flags)
        await self._caller.call(536903814, 1, 166, out)

    async def migrate_set_max_speed(self, dom: DomainRef, bandwidth: int, flags: DomainMigrateMaxSpeedFlags = DomainMigrateMaxSpeedFlags(0)) -> None:
        """Procedure 207, virDomainMigrateSetMaxSpeed."""
        out = Writer()
        dom.write(out)
        out.u64(bandwidth)
        out.flags(flags)
        await self._caller.call(536903814, 1, 207, out)

    async def migrate_begin3(self, dom: DomainRef, xmlin: str | None, flags: DomainMigrateFlags, dname: str | None, resource: int) -> DomainMigrateBegin3Result:
        """Procedure 213, virDomainMigrate."""
        out = Writer()
        dom.write(out)
        out.boolean(xmlin is not None)
        if xmlin is not None:
            out.string(xmlin, 4194304)
        out.u64(int(flags))
        out.boolean(dname is not None)
        if dname is not None:
            out.string(dname, 4194304)
        out.u64(resource)
        data = await self._caller.call(536903814, 1, 213, out)
        result = DomainMigrateBegin3Result.read(data)
        data.end()
        return result

    async def migrate_prepare3(self, cookie_in: bytes, uri_in: str | None, flags: DomainMigrateFlags, dname: str | None, resource: int, dom_xml: str) -> DomainMigratePrepare3Result:
        """Procedure 214, virDomainMigrate."""
        out = Writer()
        out.opaque(cookie_in, 4194304)
        out.boolean(uri_in is not None)
        if uri_in is not None:
            out.string(uri_in, 4194304)
        out.u64(int(flags))
        out.boolean(dname is not None)
        if dname is not None:
            out.string(dname, 4194304)
        out.u64(resource)
        out.string(dom_xml, 4194304)
        data = await self._caller.call(536903814, 1, 214, out)
        result = DomainMigratePrepare3Result.read(data)
        data.end()
        return result

    async def migrate_prepare_tunnel3(self, cookie_in: bytes, flags: int, dname: str | None, resource: int, dom_xml: str, stream: Stream) -> bytes:
        """Procedure 215, virStreamAbort."""
        out = Writer()
        out.opaque(cookie_in, 4194304)
        out.u64(flags)
        out.boolean(dname is not None)
        if dname is not None:
            out.string(dname, 4194304)
        out.u64(resource)
        out.string(dom_xml, 4194304)
        data = await self._caller.call(536903814, 1, 215, out, stream=stream)
        result = data.opaque(4194304)
        data.end()
        return result

    async def migrate_perform3(self, dom: DomainRef, xmlin: str | None, cookie_in: bytes, dconnuri: str | None, uri: str | None, flags: DomainMigrateFlags, dname: str | None, resource: int) -> bytes:
        """Procedure 216, virDomainMigrate."""
        out = Writer()
        dom.write(out)
        out.boolean(xmlin is not None)
        if xmlin is not None:
            out.string(xmlin, 4194304)
        out.opaque(cookie_in, 4194304)
        out.boolean(dconnuri is not None)
        if dconnuri is not None:
            out.string(dconnuri, 4194304)
        out.boolean(uri is not None)
        if uri is not None:
            out.string(uri, 4194304)
        out.u64(int(flags))
        out.boolean(dname is not None)
        if dname is not None:
            out.string(dname, 4194304)
        out.u64(resource)
        data = await self._caller.call(536903814, 1, 216, out)
        result = data.opaque(4194304)
        data.end()
        return result

    async def migrate_finish3(self, dname: str, cookie_in: bytes, dconnuri: str | None, uri: str | None, flags: DomainMigrateFlags, cancelled: int) -> DomainMigrateFinish3Result:
        """Procedure 217, virDomainMigrate."""
        out = Writer()
        out.string(dname, 4194304)
        out.opaque(cookie_in, 4194304)
        out.boolean(dconnuri is not None)
        if dconnuri is not None:
            out.string(dconnuri, 4194304)
        out.boolean(uri is not None)
        if uri is not None:
            out.string(uri, 4194304)
        out.u64(int(flags))
        out.i32(cancelled)
        data = await self._caller.call(536903814, 1, 217, out)
        result = DomainMigrateFinish3Result.read(data)
        data.end()
        return result

    async def migrate_confirm3(self, dom: DomainRef, cookie_in: bytes, flags: DomainMigrateFlags, cancelled: int) -> None:
        """Procedure 218, virDomainMigrate."""
        out = Writer()
        dom.write(out)
        out.opaque(cookie_in, 4194304)
        out.u64(int(flags))
        out.i32(cancelled)
        await self._caller.call(536903814, 1, 218, out)

    async def migrate_get_max_speed(self, dom: DomainRef, flags: DomainMigrateMaxSpeedFlags = DomainMigrateMaxSpeedFlags(0)) -> int:
        """Procedure 242, virDomainMigrateGetMaxSpeed."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 242, out)
        result = data.u64()
        data.end()
        return result

    async def migrate_get_compression_cache(self, dom: DomainRef, flags: int = 0) -> int:
        """Procedure 299, virDomainMigrateGetCompressionCache."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 299, out)
        result = data.u64()
        data.end()
        return result

    async def migrate_set_compression_cache(self, dom: DomainRef, cache_size: int, flags: int = 0) -> None:
        """Procedure 300, virDomainMigrateSetCompressionCache."""
        out = Writer()
        dom.write(out)
        out.u64(cache_size)
        out.u32(flags)
        await self._caller.call(536903814, 1, 300, out)

    async def migrate_begin3_params(self, dom: DomainRef, params: list[TypedParameter], flags: DomainMigrateFlags = DomainMigrateFlags(0)) -> DomainMigrateBegin3ParamsResult:
        """Procedure 302, virDomainMigrate."""
        out = Writer()
        dom.write(out)
        out.count(len(params), 64)
        for item in params:
            item.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 302, out)
        result = DomainMigrateBegin3ParamsResult.read(data)
        data.end()
        return result

    async def migrate_prepare3_params(self, params: list[TypedParameter], cookie_in: bytes, flags: DomainMigrateFlags = DomainMigrateFlags(0)) -> DomainMigratePrepare3ParamsResult:
        """Procedure 303, virDomainMigrate."""
        out = Writer()
        out.count(len(params), 64)
        for item in params:
            item.write(out)
        out.opaque(cookie_in, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 303, out)
        result = DomainMigratePrepare3ParamsResult.read(data)
        data.end()
        return result

    async def migrate_prepare_tunnel3_params(self, params: list[TypedParameter], cookie_in: bytes, flags: int = 0) -> bytes:
        """Procedure 304, virStreamAbort."""
        out = Writer()
        out.count(len(params), 64)
        for item in params:
            item.write(out)
        out.opaque(cookie_in, 4194304)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 304, out)
        result = data.opaque(4194304)
        data.end()
        return result

    async def migrate_perform3_params(self, dom: DomainRef, dconnuri: str | None, params: list[TypedParameter], cookie_in: bytes, flags: DomainMigrateFlags = DomainMigrateFlags(0)) -> bytes:
        """Procedure 305, virDomainMigrate."""
        out = Writer()
        dom.write(out)
        out.boolean(dconnuri is not None)
        if dconnuri is not None:
            out.string(dconnuri, 4194304)
        out.count(len(params), 64)
        for item in params:
            item.write(out)
        out.opaque(cookie_in, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 305, out)
        result = data.opaque(4194304)
        data.end()
        return result

    async def migrate_finish3_params(self, params: list[TypedParameter], cookie_in: bytes, flags: DomainMigrateFlags, cancelled: int) -> DomainMigrateFinish3ParamsResult:
        """Procedure 306, virDomainMigrate."""
        out = Writer()
        out.count(len(params), 64)
        for item in params:
            item.write(out)
        out.opaque(cookie_in, 4194304)
        out.flags(flags)
        out.i32(cancelled)
        data = await self._caller.call(536903814, 1, 306, out)
        result = DomainMigrateFinish3ParamsResult.read(data)
        data.end()
        return result

    async def migrate_confirm3_params(self, dom: DomainRef, params: list[TypedParameter], cookie_in: bytes, flags: DomainMigrateFlags, cancelled: int) -> None:
        """Procedure 307, virDomainMigrate."""
        out = Writer()
        dom.write(out)
        out.count(len(params), 64)
        for item in params:
            item.write(out)
        out.opaque(cookie_in, 4194304)
        out.flags(flags)
        out.i32(cancelled)
        await self._caller.call(536903814, 1, 307, out)

    async def migrate_start_post_copy(self, dom: DomainRef, flags: int = 0) -> None:
        """Procedure 364, virDomainMigrateStartPostCopy."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 364, out)

    async def migrate_get_max_downtime(self, dom: DomainRef, flags: int = 0) -> int:
        """Procedure 387, virDomainMigrateGetMaxDowntime."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 387, out)
        result = data.u64()
        data.end()
        return result


class DomainProcessors:
    """Operations of IDomainProcessors."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get_max_vcpus(self, dom: DomainRef) -> int:
        """Procedure 18, virDomainGetMaxVcpus."""
        out = Writer()
        dom.write(out)
        data = await self._caller.call(536903814, 1, 18, out)
        result = data.i32()
        data.end()
        return result

    async def get_vcpus(self, dom: DomainRef, maxinfo: int, maplen: int) -> DomainGetVcpusResult:
        """Procedure 20, virDomainGetVcpus."""
        out = Writer()
        dom.write(out)
        out.i32(maxinfo)
        out.i32(maplen)
        data = await self._caller.call(536903814, 1, 20, out)
        result = DomainGetVcpusResult.read(data)
        data.end()
        return result

    async def pin_vcpu(self, dom: DomainRef, vcpu: int, cpumap: bytes) -> None:
        """Procedure 26, virDomainPinVcpu."""
        out = Writer()
        dom.write(out)
        out.u32(vcpu)
        out.opaque(cpumap, 2048)
        await self._caller.call(536903814, 1, 26, out)

    async def set_vcpus(self, dom: DomainRef, nvcpus: int) -> None:
        """Procedure 32, virDomainSetVcpus."""
        out = Writer()
        dom.write(out)
        out.u32(nvcpus)
        await self._caller.call(536903814, 1, 32, out)

    async def set_vcpus_flags(self, dom: DomainRef, nvcpus: int, flags: DomainVcpuFlags = DomainVcpuFlags(0)) -> None:
        """Procedure 199, virDomainSetVcpusFlags."""
        out = Writer()
        dom.write(out)
        out.u32(nvcpus)
        out.flags(flags)
        await self._caller.call(536903814, 1, 199, out)

    async def get_vcpus_flags(self, dom: DomainRef, flags: DomainVcpuFlags = DomainVcpuFlags(0)) -> int:
        """Procedure 200, virDomainGetVcpusFlags."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 200, out)
        result = data.i32()
        data.end()
        return result

    async def pin_vcpu_flags(self, dom: DomainRef, vcpu: int, cpumap: bytes, flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 225, virDomainPinVcpuFlags."""
        out = Writer()
        dom.write(out)
        out.u32(vcpu)
        out.opaque(cpumap, 2048)
        out.flags(flags)
        await self._caller.call(536903814, 1, 225, out)

    async def get_vcpu_pin_info(self, dom: DomainRef, ncpumaps: int, maplen: int, flags: DomainModificationImpact = DomainModificationImpact(0)) -> DomainGetVcpuPinInfoResult:
        """Procedure 230, virDomainGetVcpuPinInfo."""
        out = Writer()
        dom.write(out)
        out.i32(ncpumaps)
        out.i32(maplen)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 230, out)
        result = DomainGetVcpuPinInfoResult.read(data)
        data.end()
        return result

    async def pin_emulator(self, dom: DomainRef, cpumap: bytes, flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 279, virDomainPinEmulator."""
        out = Writer()
        dom.write(out)
        out.opaque(cpumap, 2048)
        out.flags(flags)
        await self._caller.call(536903814, 1, 279, out)

    async def get_emulator_pin_info(self, dom: DomainRef, maplen: int, flags: DomainModificationImpact = DomainModificationImpact(0)) -> DomainGetEmulatorPinInfoResult:
        """Procedure 280, virDomainGetEmulatorPinInfo."""
        out = Writer()
        dom.write(out)
        out.i32(maplen)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 280, out)
        result = DomainGetEmulatorPinInfoResult.read(data)
        data.end()
        return result

    async def get_io_thread_info(self, dom: DomainRef, flags: DomainModificationImpact = DomainModificationImpact(0)) -> DomainGetIOThreadInfoResult:
        """Procedure 351, virDomainGetIOThreadInfo."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 351, out)
        result = DomainGetIOThreadInfoResult.read(data)
        data.end()
        return result

    async def pin_io_thread(self, dom: DomainRef, iothreads_id: int, cpumap: bytes, flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 352, virDomainPinIOThread."""
        out = Writer()
        dom.write(out)
        out.u32(iothreads_id)
        out.opaque(cpumap, 2048)
        out.flags(flags)
        await self._caller.call(536903814, 1, 352, out)

    async def add_io_thread(self, dom: DomainRef, iothread_id: int, flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 355, virDomainAddIOThread."""
        out = Writer()
        dom.write(out)
        out.u32(iothread_id)
        out.flags(flags)
        await self._caller.call(536903814, 1, 355, out)

    async def del_io_thread(self, dom: DomainRef, iothread_id: int, flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 356, virDomainDelIOThread."""
        out = Writer()
        dom.write(out)
        out.u32(iothread_id)
        out.flags(flags)
        await self._caller.call(536903814, 1, 356, out)

    async def set_vcpu(self, dom: DomainRef, cpumap: str, state: int, flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 384, virDomainSetVcpu."""
        out = Writer()
        dom.write(out)
        out.string(cpumap, 4194304)
        out.i32(state)
        out.flags(flags)
        await self._caller.call(536903814, 1, 384, out)

    async def set_io_thread_params(self, dom: DomainRef, iothread_id: int, params: list[TypedParameter], flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 402, virDomainSetIOThreadParams."""
        out = Writer()
        dom.write(out)
        out.u32(iothread_id)
        out.count(len(params), 64)
        for item in params:
            item.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 402, out)


class DomainSaves:
    """Operations of IDomainSaves."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def core_dump(self, dom: DomainRef, to: str, flags: DomainCoreDumpFlags = DomainCoreDumpFlags(0)) -> None:
        """Procedure 53, virDomainCoreDump."""
        out = Writer()
        dom.write(out)
        out.string(to, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 53, out)

    async def restore(self, from_: str) -> None:
        """Procedure 54, virDomainRestore."""
        out = Writer()
        out.string(from_, 4194304)
        await self._caller.call(536903814, 1, 54, out)

    async def save(self, dom: DomainRef, to: str) -> None:
        """Procedure 55, virDomainSave."""
        out = Writer()
        dom.write(out)
        out.string(to, 4194304)
        await self._caller.call(536903814, 1, 55, out)

    async def managed_save(self, dom: DomainRef, flags: DomainSaveRestoreFlags = DomainSaveRestoreFlags(0)) -> None:
        """Procedure 182, virDomainManagedSave."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 182, out)

    async def has_managed_save_image(self, dom: DomainRef, flags: int = 0) -> int:
        """Procedure 183, virDomainHasManagedSaveImage."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 183, out)
        result = data.i32()
        data.end()
        return result

    async def managed_save_remove(self, dom: DomainRef, flags: int = 0) -> None:
        """Procedure 184, virDomainManagedSaveRemove."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 184, out)

    async def save_flags(self, dom: DomainRef, to: str, dxml: str | None, flags: DomainSaveRestoreFlags = DomainSaveRestoreFlags(0)) -> None:
        """Procedure 232, virDomainSaveFlags."""
        out = Writer()
        dom.write(out)
        out.string(to, 4194304)
        out.boolean(dxml is not None)
        if dxml is not None:
            out.string(dxml, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 232, out)

    async def restore_flags(self, from_: str, dxml: str | None, flags: DomainSaveRestoreFlags = DomainSaveRestoreFlags(0)) -> None:
        """Procedure 233, virDomainRestoreFlags."""
        out = Writer()
        out.string(from_, 4194304)
        out.boolean(dxml is not None)
        if dxml is not None:
            out.string(dxml, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 233, out)

    async def save_image_get_xml_desc(self, file: str, flags: DomainSaveImageXMLFlags = DomainSaveImageXMLFlags(0)) -> str:
        """Procedure 235, virDomainSaveImageGetXMLDesc."""
        out = Writer()
        out.string(file, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 235, out)
        result = data.string(4194304)
        data.end()
        return result

    async def save_image_define_xml(self, file: str, dxml: str, flags: DomainSaveRestoreFlags = DomainSaveRestoreFlags(0)) -> None:
        """Procedure 236, virDomainSaveImageDefineXML."""
        out = Writer()
        out.string(file, 4194304)
        out.string(dxml, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 236, out)

    async def core_dump_with_format(self, dom: DomainRef, to: str, dumpformat: int, flags: DomainCoreDumpFlags = DomainCoreDumpFlags(0)) -> None:
        """Procedure 334, virDomainCoreDumpWithFormat."""
        out = Writer()
        dom.write(out)
        out.string(to, 4194304)
        out.u32(dumpformat)
        out.flags(flags)
        await self._caller.call(536903814, 1, 334, out)

    async def managed_save_get_xml_desc(self, dom: DomainRef, flags: DomainSaveImageXMLFlags = DomainSaveImageXMLFlags(0)) -> str:
        """Procedure 388, virDomainManagedSaveGetXMLDesc."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 388, out)
        result = data.string(4194304)
        data.end()
        return result

    async def managed_save_define_xml(self, dom: DomainRef, dxml: str | None, flags: DomainSaveRestoreFlags = DomainSaveRestoreFlags(0)) -> None:
        """Procedure 389, virDomainManagedSaveDefineXML."""
        out = Writer()
        dom.write(out)
        out.boolean(dxml is not None)
        if dxml is not None:
            out.string(dxml, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 389, out)

    async def save_params(self, dom: DomainRef, params: list[TypedParameter], flags: DomainSaveRestoreFlags = DomainSaveRestoreFlags(0)) -> None:
        """Procedure 440, virDomainSaveParams."""
        out = Writer()
        dom.write(out)
        out.count(len(params), 64)
        for item in params:
            item.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 440, out)

    async def restore_params(self, params: list[TypedParameter], flags: DomainSaveRestoreFlags = DomainSaveRestoreFlags(0)) -> None:
        """Procedure 441, virDomainRestoreParams."""
        out = Writer()
        out.count(len(params), 64)
        for item in params:
            item.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 441, out)


class DomainSnapshots:
    """Operations of IDomainSnapshots."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def create_xml(self, dom: DomainRef, xml_desc: str, flags: DomainSnapshotCreateFlags = DomainSnapshotCreateFlags(0)) -> DomainSnapshotRef:
        """Procedure 185, virDomainSnapshotCreateXML."""
        out = Writer()
        dom.write(out)
        out.string(xml_desc, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 185, out)
        result = DomainSnapshotRef.read(data)
        data.end()
        return result

    async def get_xml_desc(self, snap: DomainSnapshotRef, flags: DomainSnapshotXMLFlags = DomainSnapshotXMLFlags(0)) -> str:
        """Procedure 186, virDomainSnapshotGetXMLDesc."""
        out = Writer()
        snap.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 186, out)
        result = data.string(4194304)
        data.end()
        return result

    async def num(self, dom: DomainRef, flags: DomainSnapshotListFlags = DomainSnapshotListFlags(0)) -> int:
        """Procedure 187, virDomainSnapshotNum."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 187, out)
        result = data.i32()
        data.end()
        return result

    async def list_names(self, dom: DomainRef, maxnames: int, flags: DomainSnapshotListFlags = DomainSnapshotListFlags(0)) -> list[str]:
        """Procedure 188, virDomainSnapshotListNames."""
        out = Writer()
        dom.write(out)
        out.i32(maxnames)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 188, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(16384))]
        data.end()
        return result

    async def lookup_by_name(self, dom: DomainRef, name: str, flags: int = 0) -> DomainSnapshotRef:
        """Procedure 189, virDomainSnapshotLookupByName."""
        out = Writer()
        dom.write(out)
        out.string(name, 4194304)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 189, out)
        result = DomainSnapshotRef.read(data)
        data.end()
        return result

    async def has_current_snapshot(self, dom: DomainRef, flags: int = 0) -> int:
        """Procedure 190, virDomainHasCurrentSnapshot."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 190, out)
        result = data.i32()
        data.end()
        return result

    async def current(self, dom: DomainRef, flags: int = 0) -> DomainSnapshotRef:
        """Procedure 191, virDomainSnapshotCurrent."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 191, out)
        result = DomainSnapshotRef.read(data)
        data.end()
        return result

    async def revert_to_snapshot(self, snap: DomainSnapshotRef, flags: DomainSnapshotRevertFlags = DomainSnapshotRevertFlags(0)) -> None:
        """Procedure 192, virDomainRevertToSnapshot."""
        out = Writer()
        snap.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 192, out)

    async def delete(self, snap: DomainSnapshotRef, flags: DomainSnapshotDeleteFlags = DomainSnapshotDeleteFlags(0)) -> None:
        """Procedure 193, virDomainSnapshotDelete."""
        out = Writer()
        snap.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 193, out)

    async def get_parent(self, snap: DomainSnapshotRef, flags: int = 0) -> DomainSnapshotRef:
        """Procedure 244, virDomainSnapshotGetParent."""
        out = Writer()
        snap.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 244, out)
        result = DomainSnapshotRef.read(data)
        data.end()
        return result

    async def num_children(self, snap: DomainSnapshotRef, flags: DomainSnapshotListFlags = DomainSnapshotListFlags(0)) -> int:
        """Procedure 246, virDomainSnapshotNumChildren."""
        out = Writer()
        snap.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 246, out)
        result = data.i32()
        data.end()
        return result

    async def list_children_names(self, snap: DomainSnapshotRef, maxnames: int, flags: DomainSnapshotListFlags = DomainSnapshotListFlags(0)) -> list[str]:
        """Procedure 247, virDomainSnapshotListChildrenNames."""
        out = Writer()
        snap.write(out)
        out.i32(maxnames)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 247, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(16384))]
        data.end()
        return result

    async def is_current(self, snap: DomainSnapshotRef, flags: int = 0) -> int:
        """Procedure 271, virDomainSnapshotIsCurrent."""
        out = Writer()
        snap.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 271, out)
        result = data.i32()
        data.end()
        return result

    async def has_metadata(self, snap: DomainSnapshotRef, flags: int = 0) -> int:
        """Procedure 272, virDomainSnapshotHasMetadata."""
        out = Writer()
        snap.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 272, out)
        result = data.i32()
        data.end()
        return result

    async def list_all_snapshots(self, dom: DomainRef, need_results: int, flags: DomainSnapshotListFlags = DomainSnapshotListFlags(0)) -> DomainListAllSnapshotsResult:
        """Procedure 274, virDomainListAllSnapshots."""
        out = Writer()
        dom.write(out)
        out.i32(need_results)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 274, out)
        result = DomainListAllSnapshotsResult.read(data)
        data.end()
        return result

    async def list_all_children(self, snapshot: DomainSnapshotRef, need_results: int, flags: DomainSnapshotListFlags = DomainSnapshotListFlags(0)) -> DomainSnapshotListAllChildrenResult:
        """Procedure 275, virDomainSnapshotListAllChildren."""
        out = Writer()
        snapshot.write(out)
        out.i32(need_results)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 275, out)
        result = DomainSnapshotListAllChildrenResult.read(data)
        data.end()
        return result


class DomainStats:
    """Operations of IDomainStats."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def interface_stats(self, dom: DomainRef, device: str) -> DomainInterfaceStatsResult:
        """Procedure 65, virDomainInterfaceStats."""
        out = Writer()
        dom.write(out)
        out.string(device, 4194304)
        data = await self._caller.call(536903814, 1, 65, out)
        result = DomainInterfaceStatsResult.read(data)
        data.end()
        return result

    async def get_job_info(self, dom: DomainRef) -> DomainGetJobInfoResult:
        """Procedure 163, virDomainGetJobInfo."""
        out = Writer()
        dom.write(out)
        data = await self._caller.call(536903814, 1, 163, out)
        result = DomainGetJobInfoResult.read(data)
        data.end()
        return result

    async def abort_job(self, dom: DomainRef) -> None:
        """Procedure 164, virDomainAbortJob."""
        out = Writer()
        dom.write(out)
        await self._caller.call(536903814, 1, 164, out)

    async def get_control_info(self, dom: DomainRef, flags: int = 0) -> DomainGetControlInfoResult:
        """Procedure 229, virDomainGetControlInfo."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 229, out)
        result = DomainGetControlInfoResult.read(data)
        data.end()
        return result

    async def get_cpu_stats(self, dom: DomainRef, nparams: int, start_cpu: int, ncpus: int, flags: TypedParameterFlags = TypedParameterFlags(0)) -> DomainGetCpuStatsResult:
        """Procedure 262, virDomainGetCPUStats."""
        out = Writer()
        dom.write(out)
        out.u32(nparams)
        out.i32(start_cpu)
        out.u32(ncpus)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 262, out)
        result = DomainGetCpuStatsResult.read(data)
        data.end()
        return result

    async def get_job_stats(self, dom: DomainRef, flags: DomainGetJobStatsFlags = DomainGetJobStatsFlags(0)) -> DomainGetJobStatsResult:
        """Procedure 298, virDomainGetJobStats."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 298, out)
        result = DomainGetJobStatsResult.read(data)
        data.end()
        return result

    async def get_all_domain_stats(self, doms: list[DomainRef], stats: int, flags: ConnectGetAllDomainStatsFlags = ConnectGetAllDomainStatsFlags(0)) -> list[DomainStatsRecord]:
        """Procedure 344, virDomainListGetStats."""
        out = Writer()
        out.count(len(doms), 16384)
        for item in doms:
            item.write(out)
        out.u32(stats)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 344, out)
        result = [DomainStatsRecord.read(data) for _ in range(data.count(16384))]
        data.end()
        return result

    async def start_dirty_rate_calc(self, dom: DomainRef, seconds: int, flags: DomainDirtyRateCalcFlags = DomainDirtyRateCalcFlags(0)) -> None:
        """Procedure 427, virDomainStartDirtyRateCalc."""
        out = Writer()
        dom.write(out)
        out.i32(seconds)
        out.flags(flags)
        await self._caller.call(536903814, 1, 427, out)

    async def abort_job_flags(self, dom: DomainRef, flags: DomainAbortJobFlagsValues = DomainAbortJobFlagsValues(0)) -> None:
        """Procedure 442, virDomainAbortJobFlags."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 442, out)


class DomainTuning:
    """Operations of IDomainTuning."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get_scheduler_type(self, dom: DomainRef) -> DomainGetSchedulerTypeResult:
        """Procedure 56, virDomainGetSchedulerType."""
        out = Writer()
        dom.write(out)
        data = await self._caller.call(536903814, 1, 56, out)
        result = DomainGetSchedulerTypeResult.read(data)
        data.end()
        return result

    async def get_scheduler_parameters(self, dom: DomainRef, nparams: int) -> list[TypedParameter]:
        """Procedure 57, virDomainGetSchedulerParameters."""
        out = Writer()
        dom.write(out)
        out.i32(nparams)
        data = await self._caller.call(536903814, 1, 57, out)
        result = [TypedParameter.read(data) for _ in range(data.count(16))]
        data.end()
        return result

    async def set_scheduler_parameters(self, dom: DomainRef, params: list[TypedParameter]) -> None:
        """Procedure 58, virDomainSetSchedulerParameters."""
        out = Writer()
        dom.write(out)
        out.count(len(params), 16)
        for item in params:
            item.write(out)
        await self._caller.call(536903814, 1, 58, out)

    async def get_security_label(self, dom: DomainRef) -> DomainGetSecurityLabelResult:
        """Procedure 121, virDomainGetSecurityLabel."""
        out = Writer()
        dom.write(out)
        data = await self._caller.call(536903814, 1, 121, out)
        result = DomainGetSecurityLabelResult.read(data)
        data.end()
        return result

    async def set_blkio_parameters(self, dom: DomainRef, params: list[TypedParameter], flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 205, virDomainSetBlkioParameters."""
        out = Writer()
        dom.write(out)
        out.count(len(params), 16)
        for item in params:
            item.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 205, out)

    async def get_blkio_parameters(self, dom: DomainRef, nparams: int, flags: DomainModificationImpact = DomainModificationImpact(0)) -> DomainGetBlkioParametersResult:
        """Procedure 206, virDomainGetBlkioParameters."""
        out = Writer()
        dom.write(out)
        out.i32(nparams)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 206, out)
        result = DomainGetBlkioParametersResult.read(data)
        data.end()
        return result

    async def set_scheduler_parameters_flags(self, dom: DomainRef, params: list[TypedParameter], flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 219, virDomainSetSchedulerParametersFlags."""
        out = Writer()
        dom.write(out)
        out.count(len(params), 16)
        for item in params:
            item.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 219, out)

    async def get_scheduler_parameters_flags(self, dom: DomainRef, nparams: int, flags: DomainModificationImpact = DomainModificationImpact(0)) -> list[TypedParameter]:
        """Procedure 223, virDomainGetSchedulerParametersFlags."""
        out = Writer()
        dom.write(out)
        out.i32(nparams)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 223, out)
        result = [TypedParameter.read(data) for _ in range(data.count(16))]
        data.end()
        return result

    async def set_numa_parameters(self, dom: DomainRef, params: list[TypedParameter], flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 254, virDomainSetNumaParameters."""
        out = Writer()
        dom.write(out)
        out.count(len(params), 16)
        for item in params:
            item.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 254, out)

    async def get_numa_parameters(self, dom: DomainRef, nparams: int, flags: DomainModificationImpact = DomainModificationImpact(0)) -> DomainGetNumaParametersResult:
        """Procedure 255, virDomainGetNumaParameters."""
        out = Writer()
        dom.write(out)
        out.i32(nparams)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 255, out)
        result = DomainGetNumaParametersResult.read(data)
        data.end()
        return result

    async def set_interface_parameters(self, dom: DomainRef, device: str, params: list[TypedParameter], flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 256, virDomainSetInterfaceParameters."""
        out = Writer()
        dom.write(out)
        out.string(device, 4194304)
        out.count(len(params), 16)
        for item in params:
            item.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 256, out)

    async def get_interface_parameters(self, dom: DomainRef, device: str, nparams: int, flags: DomainModificationImpact = DomainModificationImpact(0)) -> DomainGetInterfaceParametersResult:
        """Procedure 257, virDomainGetInterfaceParameters."""
        out = Writer()
        dom.write(out)
        out.string(device, 4194304)
        out.i32(nparams)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 257, out)
        result = DomainGetInterfaceParametersResult.read(data)
        data.end()
        return result

    async def get_security_label_list(self, dom: DomainRef) -> DomainGetSecurityLabelListResult:
        """Procedure 278, virDomainGetSecurityLabelList."""
        out = Writer()
        dom.write(out)
        data = await self._caller.call(536903814, 1, 278, out)
        result = DomainGetSecurityLabelListResult.read(data)
        data.end()
        return result

    async def get_perf_events(self, dom: DomainRef, flags: DomainModificationImpact = DomainModificationImpact(0)) -> list[TypedParameter]:
        """Procedure 365, virDomainGetPerfEvents."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 365, out)
        result = [TypedParameter.read(data) for _ in range(data.count(64))]
        data.end()
        return result

    async def set_perf_events(self, dom: DomainRef, params: list[TypedParameter], flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 366, virDomainSetPerfEvents."""
        out = Writer()
        dom.write(out)
        out.count(len(params), 64)
        for item in params:
            item.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 366, out)

    async def set_lifecycle_action(self, dom: DomainRef, type_: int, action: int, flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 390, virDomainSetLifecycleAction."""
        out = Writer()
        dom.write(out)
        out.u32(type_)
        out.u32(action)
        out.flags(flags)
        await self._caller.call(536903814, 1, 390, out)

    async def get_launch_security_info(self, dom: DomainRef, flags: int = 0) -> list[TypedParameter]:
        """Procedure 396, virDomainGetLaunchSecurityInfo."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 396, out)
        result = [TypedParameter.read(data) for _ in range(data.count(64))]
        data.end()
        return result

    async def set_launch_security_state(self, dom: DomainRef, params: list[TypedParameter], flags: int = 0) -> None:
        """Procedure 439, virDomainSetLaunchSecurityState."""
        out = Writer()
        dom.write(out)
        out.count(len(params), 64)
        for item in params:
            item.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 439, out)

    async def graphics_reload(self, dom: DomainRef, type_: int, flags: int = 0) -> None:
        """Procedure 448, virDomainGraphicsReload."""
        out = Writer()
        dom.write(out)
        out.u32(type_)
        out.u32(flags)
        await self._caller.call(536903814, 1, 448, out)

    async def set_throttle_group(self, dom: DomainRef, group: str, params: list[TypedParameter], flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 451, virDomainSetThrottleGroup."""
        out = Writer()
        dom.write(out)
        out.string(group, 4194304)
        out.count(len(params), 32)
        for item in params:
            item.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 451, out)

    async def del_throttle_group(self, dom: DomainRef, group: str | None, flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 452, virDomainDelThrottleGroup."""
        out = Writer()
        dom.write(out)
        out.boolean(group is not None)
        if group is not None:
            out.string(group, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 452, out)


class Domains:
    """Operations of IDomains."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def create(self, dom: DomainRef) -> None:
        """Procedure 9, virDomainCreate."""
        out = Writer()
        dom.write(out)
        await self._caller.call(536903814, 1, 9, out)

    async def create_xml(self, xml_desc: str, flags: DomainCreateFlags = DomainCreateFlags(0)) -> DomainRef:
        """Procedure 10, virDomainCreateXML."""
        out = Writer()
        out.string(xml_desc, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 10, out)
        result = DomainRef.read(data)
        data.end()
        return result

    async def define_xml(self, xml: str) -> DomainRef:
        """Procedure 11, virDomainDefineXML."""
        out = Writer()
        out.string(xml, 4194304)
        data = await self._caller.call(536903814, 1, 11, out)
        result = DomainRef.read(data)
        data.end()
        return result

    async def destroy(self, dom: DomainRef) -> None:
        """Procedure 12, virDomainDestroy."""
        out = Writer()
        dom.write(out)
        await self._caller.call(536903814, 1, 12, out)

    async def get_xml_desc(self, dom: DomainRef, flags: DomainXMLFlags = DomainXMLFlags(0)) -> str:
        """Procedure 14, virDomainGetXMLDesc."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 14, out)
        result = data.string(4194304)
        data.end()
        return result

    async def get_autostart(self, dom: DomainRef) -> int:
        """Procedure 15, virDomainGetAutostart."""
        out = Writer()
        dom.write(out)
        data = await self._caller.call(536903814, 1, 15, out)
        result = data.i32()
        data.end()
        return result

    async def get_info(self, dom: DomainRef) -> DomainGetInfoResult:
        """Procedure 16, virDomainGetInfo."""
        out = Writer()
        dom.write(out)
        data = await self._caller.call(536903814, 1, 16, out)
        result = DomainGetInfoResult.read(data)
        data.end()
        return result

    async def get_os_type(self, dom: DomainRef) -> str:
        """Procedure 19, virDomainGetOSType."""
        out = Writer()
        dom.write(out)
        data = await self._caller.call(536903814, 1, 19, out)
        result = data.string(4194304)
        data.end()
        return result

    async def list_defined_domains(self, maxnames: int) -> list[str]:
        """Procedure 21, virConnectListDefinedDomains."""
        out = Writer()
        out.i32(maxnames)
        data = await self._caller.call(536903814, 1, 21, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(16384))]
        data.end()
        return result

    async def lookup_by_id(self, id: int) -> DomainRef:
        """Procedure 22, virDomainLookupByID."""
        out = Writer()
        out.i32(id)
        data = await self._caller.call(536903814, 1, 22, out)
        result = DomainRef.read(data)
        data.end()
        return result

    async def lookup_by_name(self, name: str) -> DomainRef:
        """Procedure 23, virDomainLookupByName."""
        out = Writer()
        out.string(name, 4194304)
        data = await self._caller.call(536903814, 1, 23, out)
        result = DomainRef.read(data)
        data.end()
        return result

    async def lookup_by_uuid(self, uuid: uuid.UUID) -> DomainRef:
        """Procedure 24, virDomainLookupByUUID."""
        out = Writer()
        out.uuid(uuid)
        data = await self._caller.call(536903814, 1, 24, out)
        result = DomainRef.read(data)
        data.end()
        return result

    async def num_of_defined_domains(self) -> int:
        """Procedure 25, virConnectNumOfDefinedDomains."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 25, out)
        result = data.i32()
        data.end()
        return result

    async def reboot(self, dom: DomainRef, flags: DomainRebootFlagValues = DomainRebootFlagValues(0)) -> None:
        """Procedure 27, virDomainReboot."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 27, out)

    async def resume(self, dom: DomainRef) -> None:
        """Procedure 28, virDomainResume."""
        out = Writer()
        dom.write(out)
        await self._caller.call(536903814, 1, 28, out)

    async def set_autostart(self, dom: DomainRef, autostart: int) -> None:
        """Procedure 29, virDomainSetAutostart."""
        out = Writer()
        dom.write(out)
        out.i32(autostart)
        await self._caller.call(536903814, 1, 29, out)

    async def shutdown(self, dom: DomainRef) -> None:
        """Procedure 33, virDomainShutdown."""
        out = Writer()
        dom.write(out)
        await self._caller.call(536903814, 1, 33, out)

    async def suspend(self, dom: DomainRef) -> None:
        """Procedure 34, virDomainSuspend."""
        out = Writer()
        dom.write(out)
        await self._caller.call(536903814, 1, 34, out)

    async def undefine(self, dom: DomainRef) -> None:
        """Procedure 35, virDomainUndefine."""
        out = Writer()
        dom.write(out)
        await self._caller.call(536903814, 1, 35, out)

    async def list_domains(self, maxids: int) -> list[int]:
        """Procedure 37, virConnectListDomains."""
        out = Writer()
        out.i32(maxids)
        data = await self._caller.call(536903814, 1, 37, out)
        result = [data.i32() for _ in range(data.count(16384))]
        data.end()
        return result

    async def num_of_domains(self) -> int:
        """Procedure 51, virConnectNumOfDomains."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 51, out)
        result = data.i32()
        data.end()
        return result

    async def domain_xml_from_native(self, native_format: str, native_config: str, flags: int = 0) -> str:
        """Procedure 135, virConnectDomainXMLFromNative."""
        out = Writer()
        out.string(native_format, 4194304)
        out.string(native_config, 4194304)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 135, out)
        result = data.string(4194304)
        data.end()
        return result

    async def domain_xml_to_native(self, native_format: str, domain_xml: str, flags: int = 0) -> str:
        """Procedure 136, virConnectDomainXMLToNative."""
        out = Writer()
        out.string(native_format, 4194304)
        out.string(domain_xml, 4194304)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 136, out)
        result = data.string(4194304)
        data.end()
        return result

    async def is_active(self, dom: DomainRef) -> int:
        """Procedure 150, virDomainIsActive."""
        out = Writer()
        dom.write(out)
        data = await self._caller.call(536903814, 1, 150, out)
        result = data.i32()
        data.end()
        return result

    async def is_persistent(self, dom: DomainRef) -> int:
        """Procedure 151, virDomainIsPersistent."""
        out = Writer()
        dom.write(out)
        data = await self._caller.call(536903814, 1, 151, out)
        result = data.i32()
        data.end()
        return result

    async def create_with_flags(self, dom: DomainRef, flags: DomainCreateFlags = DomainCreateFlags(0)) -> DomainRef:
        """Procedure 196, virDomainCreateWithFlags."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 196, out)
        result = DomainRef.read(data)
        data.end()
        return result

    async def is_updated(self, dom: DomainRef) -> int:
        """Procedure 202, virDomainIsUpdated."""
        out = Writer()
        dom.write(out)
        data = await self._caller.call(536903814, 1, 202, out)
        result = data.i32()
        data.end()
        return result

    async def get_state(self, dom: DomainRef, flags: int = 0) -> DomainGetStateResult:
        """Procedure 212, virDomainGetState."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 212, out)
        result = DomainGetStateResult.read(data)
        data.end()
        return result

    async def undefine_flags(self, dom: DomainRef, flags: DomainUndefineFlagsValues = DomainUndefineFlagsValues(0)) -> None:
        """Procedure 231, virDomainUndefineFlags."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 231, out)

    async def destroy_flags(self, dom: DomainRef, flags: DomainDestroyFlagsValues = DomainDestroyFlagsValues(0)) -> None:
        """Procedure 234, virDomainDestroyFlags."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 234, out)

    async def reset(self, dom: DomainRef, flags: int = 0) -> None:
        """Procedure 245, virDomainReset."""
        out = Writer()
        dom.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 245, out)

    async def shutdown_flags(self, dom: DomainRef, flags: DomainShutdownFlagValues = DomainShutdownFlagValues(0)) -> None:
        """Procedure 258, virDomainShutdownFlags."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 258, out)

    async def set_metadata(self, dom: DomainRef, type_: int, metadata: str | None, key: str | None, uri: str | None, flags: DomainModificationImpact = DomainModificationImpact(0)) -> None:
        """Procedure 264, virDomainSetMetadata."""
        out = Writer()
        dom.write(out)
        out.i32(type_)
        out.boolean(metadata is not None)
        if metadata is not None:
            out.string(metadata, 4194304)
        out.boolean(key is not None)
        if key is not None:
            out.string(key, 4194304)
        out.boolean(uri is not None)
        if uri is not None:
            out.string(uri, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 264, out)

    async def get_metadata(self, dom: DomainRef, type_: int, uri: str | None, flags: DomainModificationImpact = DomainModificationImpact(0)) -> str:
        """Procedure 265, virDomainGetMetadata."""
        out = Writer()
        dom.write(out)
        out.i32(type_)
        out.boolean(uri is not None)
        if uri is not None:
            out.string(uri, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 265, out)
        result = data.string(4194304)
        data.end()
        return result

    async def list_all_domains(self, need_results: int, flags: ConnectListAllDomainsFlags = ConnectListAllDomainsFlags(0)) -> ConnectListAllDomainsResult:
        """Procedure 273, virConnectListAllDomains."""
        out = Writer()
        out.i32(need_results)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 273, out)
        result = ConnectListAllDomainsResult.read(data)
        data.end()
        return result

    async def create_xml_with_files(self, xml_desc: str, flags: DomainCreateFlags, files: Files) -> DomainRef:
        """Procedure 309, virDomainCreateXMLWithFiles."""
        out = Writer()
        out.string(xml_desc, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 309, out, files=files)
        result = DomainRef.read(data)
        data.end()
        return result

    async def create_with_files(self, dom: DomainRef, flags: DomainCreateFlags, files: Files) -> DomainRef:
        """Procedure 310, virDomainCreateWithFiles."""
        out = Writer()
        dom.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 310, out, files=files)
        result = DomainRef.read(data)
        data.end()
        return result

    async def get_domain_capabilities(self, emulatorbin: str | None, arch: str | None, machine: str | None, virttype: str | None, flags: ConnectGetDomainCapabilitiesFlags = ConnectGetDomainCapabilitiesFlags(0)) -> str:
        """Procedure 342, virConnectGetDomainCapabilities."""
        out = Writer()
        out.boolean(emulatorbin is not None)
        if emulatorbin is not None:
            out.string(emulatorbin, 4194304)
        out.boolean(arch is not None)
        if arch is not None:
            out.string(arch, 4194304)
        out.boolean(machine is not None)
        if machine is not None:
            out.string(machine, 4194304)
        out.boolean(virttype is not None)
        if virttype is not None:
            out.string(virttype, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 342, out)
        result = data.string(4194304)
        data.end()
        return result

    async def define_xml_flags(self, xml: str, flags: DomainDefineFlags = DomainDefineFlags(0)) -> DomainRef:
        """Procedure 350, virDomainDefineXMLFlags."""
        out = Writer()
        out.string(xml, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 350, out)
        result = DomainRef.read(data)
        data.end()
        return result

    async def rename(self, dom: DomainRef, new_name: str | None, flags: int = 0) -> int:
        """Procedure 358, virDomainRename."""
        out = Writer()
        dom.write(out)
        out.boolean(new_name is not None)
        if new_name is not None:
            out.string(new_name, 4194304)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 358, out)
        result = data.i32()
        data.end()
        return result

    async def get_autostart_once(self, dom: DomainRef) -> int:
        """Procedure 449, virDomainGetAutostartOnce."""
        out = Writer()
        dom.write(out)
        data = await self._caller.call(536903814, 1, 449, out)
        result = data.i32()
        data.end()
        return result

    async def set_autostart_once(self, dom: DomainRef, autostart: int) -> None:
        """Procedure 450, virDomainSetAutostartOnce."""
        out = Writer()
        dom.write(out)
        out.i32(autostart)
        await self._caller.call(536903814, 1, 450, out)

    async def announce_interface(self, dom: DomainRef, device: str | None, params: list[TypedParameter], flags: int = 0) -> None:
        """Procedure 456, virDomainAnnounceInterface."""
        out = Writer()
        dom.write(out)
        out.boolean(device is not None)
        if device is not None:
            out.string(device, 4194304)
        out.count(len(params), 16)
        for item in params:
            item.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 456, out)


class Events:
    """Operations of IEvents."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def domain_event_register(self) -> int:
        """Procedure 105, virConnectDomainEventRegisterAny."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 105, out)
        result = data.i32()
        data.end()
        return result

    async def domain_event_deregister(self) -> int:
        """Procedure 106, virConnectDomainEventDeregisterAny."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 106, out)
        result = data.i32()
        data.end()
        return result

    async def domain_event_register_any(self, event_id: int) -> None:
        """Procedure 167, virConnectDomainEventRegisterAny."""
        out = Writer()
        out.i32(event_id)
        await self._caller.call(536903814, 1, 167, out)

    async def domain_event_deregister_any(self, event_id: int) -> None:
        """Procedure 168, virConnectDomainEventDeregisterAny."""
        out = Writer()
        out.i32(event_id)
        await self._caller.call(536903814, 1, 168, out)

    async def network_event_register_any(self, event_id: int, net: NetworkRef | None) -> int:
        """Procedure 313, virConnectNetworkEventRegisterAny."""
        out = Writer()
        out.i32(event_id)
        out.boolean(net is not None)
        if net is not None:
            net.write(out)
        data = await self._caller.call(536903814, 1, 313, out)
        result = data.i32()
        data.end()
        return result

    async def network_event_deregister_any(self, callback_id: int) -> None:
        """Procedure 314, virConnectNetworkEventDeregisterAny."""
        out = Writer()
        out.i32(callback_id)
        await self._caller.call(536903814, 1, 314, out)

    async def domain_event_callback_register_any(self, event_id: int, dom: DomainRef | None) -> int:
        """Procedure 316, virConnectDomainEventRegisterAny."""
        out = Writer()
        out.i32(event_id)
        out.boolean(dom is not None)
        if dom is not None:
            dom.write(out)
        data = await self._caller.call(536903814, 1, 316, out)
        result = data.i32()
        data.end()
        return result

    async def domain_event_callback_deregister_any(self, callback_id: int) -> None:
        """Procedure 317, virConnectDomainEventDeregisterAny."""
        out = Writer()
        out.i32(callback_id)
        await self._caller.call(536903814, 1, 317, out)

    async def register_close_callback(self) -> None:
        """Procedure 360, virConnectRegisterCloseCallback."""
        out = Writer()
        await self._caller.call(536903814, 1, 360, out)

    async def unregister_close_callback(self) -> None:
        """Procedure 361, virConnectUnregisterCloseCallback."""
        out = Writer()
        await self._caller.call(536903814, 1, 361, out)

    async def storage_pool_event_register_any(self, event_id: int, pool: StoragePoolRef | None) -> int:
        """Procedure 368, virConnectStoragePoolEventRegisterAny."""
        out = Writer()
        out.i32(event_id)
        out.boolean(pool is not None)
        if pool is not None:
            pool.write(out)
        data = await self._caller.call(536903814, 1, 368, out)
        result = data.i32()
        data.end()
        return result

    async def storage_pool_event_deregister_any(self, callback_id: int) -> None:
        """Procedure 369, virConnectStoragePoolEventDeregisterAny."""
        out = Writer()
        out.i32(callback_id)
        await self._caller.call(536903814, 1, 369, out)

    async def node_device_event_register_any(self, event_id: int, dev: NodeDeviceRef | None) -> int:
        """Procedure 374, virConnectNodeDeviceEventRegisterAny."""
        out = Writer()
        out.i32(event_id)
        out.boolean(dev is not None)
        if dev is not None:
            dev.write(out)
        data = await self._caller.call(536903814, 1, 374, out)
        result = data.i32()
        data.end()
        return result

    async def node_device_event_deregister_any(self, callback_id: int) -> None:
        """Procedure 375, virConnectNodeDeviceEventDeregisterAny."""
        out = Writer()
        out.i32(callback_id)
        await self._caller.call(536903814, 1, 375, out)

    async def secret_event_register_any(self, event_id: int, secret: SecretRef | None) -> int:
        """Procedure 380, virConnectSecretEventRegisterAny."""
        out = Writer()
        out.i32(event_id)
        out.boolean(secret is not None)
        if secret is not None:
            secret.write(out)
        data = await self._caller.call(536903814, 1, 380, out)
        result = data.i32()
        data.end()
        return result

    async def secret_event_deregister_any(self, callback_id: int) -> None:
        """Procedure 381, virConnectSecretEventDeregisterAny."""
        out = Writer()
        out.i32(callback_id)
        await self._caller.call(536903814, 1, 381, out)


class Interfaces:
    """Operations of IInterfaces."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def num_of_interfaces(self) -> int:
        """Procedure 126, virConnectNumOfInterfaces."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 126, out)
        result = data.i32()
        data.end()
        return result

    async def list_interfaces(self, maxnames: int) -> list[str]:
        """Procedure 127, virConnectListInterfaces."""
        out = Writer()
        out.i32(maxnames)
        data = await self._caller.call(536903814, 1, 127, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(16384))]
        data.end()
        return result

    async def lookup_by_name(self, name: str) -> InterfaceRef:
        """Procedure 128, virInterfaceLookupByName."""
        out = Writer()
        out.string(name, 4194304)
        data = await self._caller.call(536903814, 1, 128, out)
        result = InterfaceRef.read(data)
        data.end()
        return result

    async def lookup_by_mac_string(self, mac: str) -> InterfaceRef:
        """Procedure 129, virInterfaceLookupByMACString."""
        out = Writer()
        out.string(mac, 4194304)
        data = await self._caller.call(536903814, 1, 129, out)
        result = InterfaceRef.read(data)
        data.end()
        return result

    async def get_xml_desc(self, iface: InterfaceRef, flags: InterfaceXMLFlags = InterfaceXMLFlags(0)) -> str:
        """Procedure 130, virInterfaceGetXMLDesc."""
        out = Writer()
        iface.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 130, out)
        result = data.string(4194304)
        data.end()
        return result

    async def define_xml(self, xml: str, flags: InterfaceDefineFlags = InterfaceDefineFlags(0)) -> InterfaceRef:
        """Procedure 131, virInterfaceDefineXML."""
        out = Writer()
        out.string(xml, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 131, out)
        result = InterfaceRef.read(data)
        data.end()
        return result

    async def undefine(self, iface: InterfaceRef) -> None:
        """Procedure 132, virInterfaceUndefine."""
        out = Writer()
        iface.write(out)
        await self._caller.call(536903814, 1, 132, out)

    async def create(self, iface: InterfaceRef, flags: int = 0) -> None:
        """Procedure 133, virInterfaceCreate."""
        out = Writer()
        iface.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 133, out)

    async def destroy(self, iface: InterfaceRef, flags: int = 0) -> None:
        """Procedure 134, virInterfaceDestroy."""
        out = Writer()
        iface.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 134, out)

    async def num_of_defined_interfaces(self) -> int:
        """Procedure 137, virConnectNumOfDefinedInterfaces."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 137, out)
        result = data.i32()
        data.end()
        return result

    async def list_defined_interfaces(self, maxnames: int) -> list[str]:
        """Procedure 138, virConnectListDefinedInterfaces."""
        out = Writer()
        out.i32(maxnames)
        data = await self._caller.call(536903814, 1, 138, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(16384))]
        data.end()
        return result

    async def is_active(self, iface: InterfaceRef) -> int:
        """Procedure 156, virInterfaceIsActive."""
        out = Writer()
        iface.write(out)
        data = await self._caller.call(536903814, 1, 156, out)
        result = data.i32()
        data.end()
        return result

    async def change_begin(self, flags: int = 0) -> None:
        """Procedure 220, virInterfaceChangeBegin."""
        out = Writer()
        out.u32(flags)
        await self._caller.call(536903814, 1, 220, out)

    async def change_commit(self, flags: int = 0) -> None:
        """Procedure 221, virInterfaceChangeCommit."""
        out = Writer()
        out.u32(flags)
        await self._caller.call(536903814, 1, 221, out)

    async def change_rollback(self, flags: int = 0) -> None:
        """Procedure 222, virInterfaceChangeRollback."""
        out = Writer()
        out.u32(flags)
        await self._caller.call(536903814, 1, 222, out)

    async def list_all_interfaces(self, need_results: int, flags: ConnectListAllInterfacesFlags = ConnectListAllInterfacesFlags(0)) -> ConnectListAllInterfacesResult:
        """Procedure 284, virConnectListAllInterfaces."""
        out = Writer()
        out.i32(need_results)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 284, out)
        result = ConnectListAllInterfacesResult.read(data)
        data.end()
        return result


class NWFilters:
    """Operations of INWFilters."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def lookup_by_name(self, name: str) -> NWFilterRef:
        """Procedure 175, virNWFilterLookupByName."""
        out = Writer()
        out.string(name, 4194304)
        data = await self._caller.call(536903814, 1, 175, out)
        result = NWFilterRef.read(data)
        data.end()
        return result

    async def lookup_by_uuid(self, uuid: uuid.UUID) -> NWFilterRef:
        """Procedure 176, virNWFilterLookupByUUID."""
        out = Writer()
        out.uuid(uuid)
        data = await self._caller.call(536903814, 1, 176, out)
        result = NWFilterRef.read(data)
        data.end()
        return result

    async def get_xml_desc(self, nwfilter: NWFilterRef, flags: int = 0) -> str:
        """Procedure 177, virNWFilterGetXMLDesc."""
        out = Writer()
        nwfilter.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 177, out)
        result = data.string(4194304)
        data.end()
        return result

    async def num_of_nw_filters(self) -> int:
        """Procedure 178, virConnectNumOfNWFilters."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 178, out)
        result = data.i32()
        data.end()
        return result

    async def list_nw_filters(self, maxnames: int) -> list[str]:
        """Procedure 179, virConnectListNWFilters."""
        out = Writer()
        out.i32(maxnames)
        data = await self._caller.call(536903814, 1, 179, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(16384))]
        data.end()
        return result

    async def define_xml(self, xml: str) -> NWFilterRef:
        """Procedure 180, virNWFilterDefineXML."""
        out = Writer()
        out.string(xml, 4194304)
        data = await self._caller.call(536903814, 1, 180, out)
        result = NWFilterRef.read(data)
        data.end()
        return result

    async def undefine(self, nwfilter: NWFilterRef) -> None:
        """Procedure 181, virNWFilterUndefine."""
        out = Writer()
        nwfilter.write(out)
        await self._caller.call(536903814, 1, 181, out)

    async def list_all_nw_filters(self, need_results: int, flags: int = 0) -> ConnectListAllNWFiltersResult:
        """Procedure 286, virConnectListAllNWFilters."""
        out = Writer()
        out.i32(need_results)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 286, out)
        result = ConnectListAllNWFiltersResult.read(data)
        data.end()
        return result

    async def binding_lookup_by_port_dev(self, name: str) -> NWFilterBindingRef:
        """Procedure 397, virNWFilterBindingLookupByPortDev."""
        out = Writer()
        out.string(name, 4194304)
        data = await self._caller.call(536903814, 1, 397, out)
        result = NWFilterBindingRef.read(data)
        data.end()
        return result

    async def binding_get_xml_desc(self, nwfilter: NWFilterBindingRef, flags: int = 0) -> str:
        """Procedure 398, virNWFilterBindingGetXMLDesc."""
        out = Writer()
        nwfilter.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 398, out)
        result = data.string(4194304)
        data.end()
        return result

    async def binding_create_xml(self, xml: str, flags: NWFilterBindingCreateFlags = NWFilterBindingCreateFlags(0)) -> NWFilterBindingRef:
        """Procedure 399, virNWFilterBindingCreateXML."""
        out = Writer()
        out.string(xml, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 399, out)
        result = NWFilterBindingRef.read(data)
        data.end()
        return result

    async def binding_delete(self, nwfilter: NWFilterBindingRef) -> None:
        """Procedure 400, virNWFilterBindingDelete."""
        out = Writer()
        nwfilter.write(out)
        await self._caller.call(536903814, 1, 400, out)

    async def list_all_nw_filter_bindings(self, need_results: int, flags: int = 0) -> ConnectListAllNWFilterBindingsResult:
        """Procedure 401, virConnectListAllNWFilterBindings."""
        out = Writer()
        out.i32(need_results)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 401, out)
        result = ConnectListAllNWFilterBindingsResult.read(data)
        data.end()
        return result

    async def define_xml_flags(self, xml: str, flags: NWFilterDefineFlags = NWFilterDefineFlags(0)) -> NWFilterRef:
        """Procedure 431, virNWFilterDefineXMLFlags."""
        out = Writer()
        out.string(xml, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 431, out)
        result = NWFilterRef.read(data)
        data.end()
        return result


class NetworkPorts:
    """Operations of INetworkPorts."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_all_ports(self, network: NetworkRef, need_results: int, flags: int = 0) -> NetworkListAllPortsResult:
        """Procedure 404, virNetworkListAllPorts."""
        out = Writer()
        network.write(out)
        out.i32(need_results)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 404, out)
        result = NetworkListAllPortsResult.read(data)
        data.end()
        return result

    async def lookup_by_uuid(self, network: NetworkRef, uuid: uuid.UUID) -> NetworkPortRef:
        """Procedure 405, virNetworkPortLookupByUUID."""
        out = Writer()
        network.write(out)
        out.uuid(uuid)
        data = await self._caller.call(536903814, 1, 405, out)
        result = NetworkPortRef.read(data)
        data.end()
        return result

    async def create_xml(self, network: NetworkRef, xml: str, flags: NetworkPortCreateFlags = NetworkPortCreateFlags(0)) -> NetworkPortRef:
        """Procedure 406, virNetworkPortCreateXML."""
        out = Writer()
        network.write(out)
        out.string(xml, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 406, out)
        result = NetworkPortRef.read(data)
        data.end()
        return result

    async def get_parameters(self, port: NetworkPortRef, nparams: int, flags: int = 0) -> NetworkPortGetParametersResult:
        """Procedure 407, virNetworkPortGetParameters."""
        out = Writer()
        port.write(out)
        out.i32(nparams)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 407, out)
        result = NetworkPortGetParametersResult.read(data)
        data.end()
        return result

    async def set_parameters(self, port: NetworkPortRef, params: list[TypedParameter], flags: int = 0) -> None:
        """Procedure 408, virNetworkPortSetParameters."""
        out = Writer()
        port.write(out)
        out.count(len(params), 16)
        for item in params:
            item.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 408, out)

    async def get_xml_desc(self, port: NetworkPortRef, flags: int = 0) -> str:
        """Procedure 409, virNetworkPortGetXMLDesc."""
        out = Writer()
        port.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 409, out)
        result = data.string(4194304)
        data.end()
        return result

    async def delete(self, port: NetworkPortRef, flags: int = 0) -> None:
        """Procedure 410, virNetworkPortDelete."""
        out = Writer()
        port.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 410, out)


class Networks:
    """Operations of INetworks."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def list_defined_networks(self, maxnames: int) -> list[str]:
        """Procedure 36, virConnectListDefinedNetworks."""
        out = Writer()
        out.i32(maxnames)
        data = await self._caller.call(536903814, 1, 36, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(16384))]
        data.end()
        return result

    async def list_networks(self, maxnames: int) -> list[str]:
        """Procedure 38, virConnectListNetworks."""
        out = Writer()
        out.i32(maxnames)
        data = await self._caller.call(536903814, 1, 38, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(16384))]
        data.end()
        return result

    async def create(self, net: NetworkRef) -> None:
        """Procedure 39, virNetworkCreate."""
        out = Writer()
        net.write(out)
        await self._caller.call(536903814, 1, 39, out)

    async def create_xml(self, xml: str) -> NetworkRef:
        """Procedure 40, virNetworkCreateXML."""
        out = Writer()
        out.string(xml, 4194304)
        data = await self._caller.call(536903814, 1, 40, out)
        result = NetworkRef.read(data)
        data.end()
        return result

    async def define_xml(self, xml: str) -> NetworkRef:
        """Procedure 41, virNetworkDefineXML."""
        out = Writer()
        out.string(xml, 4194304)
        data = await self._caller.call(536903814, 1, 41, out)
        result = NetworkRef.read(data)
        data.end()
        return result

    async def destroy(self, net: NetworkRef) -> None:
        """Procedure 42, virNetworkDestroy."""
        out = Writer()
        net.write(out)
        await self._caller.call(536903814, 1, 42, out)

    async def get_xml_desc(self, net: NetworkRef, flags: NetworkXMLFlags = NetworkXMLFlags(0)) -> str:
        """Procedure 43, virNetworkGetXMLDesc."""
        out = Writer()
        net.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 43, out)
        result = data.string(4194304)
        data.end()
        return result

    async def get_autostart(self, net: NetworkRef) -> int:
        """Procedure 44, virNetworkGetAutostart."""
        out = Writer()
        net.write(out)
        data = await self._caller.call(536903814, 1, 44, out)
        result = data.i32()
        data.end()
        return result

    async def get_bridge_name(self, net: NetworkRef) -> str:
        """Procedure 45, virNetworkGetBridgeName."""
        out = Writer()
        net.write(out)
        data = await self._caller.call(536903814, 1, 45, out)
        result = data.string(4194304)
        data.end()
        return result

    async def lookup_by_name(self, name: str) -> NetworkRef:
        """Procedure 46, virNetworkLookupByName."""
        out = Writer()
        out.string(name, 4194304)
        data = await self._caller.call(536903814, 1, 46, out)
        result = NetworkRef.read(data)
        data.end()
        return result

    async def lookup_by_uuid(self, uuid: uuid.UUID) -> NetworkRef:
        """Procedure 47, virNetworkLookupByUUID."""
        out = Writer()
        out.uuid(uuid)
        data = await self._caller.call(536903814, 1, 47, out)
        result = NetworkRef.read(data)
        data.end()
        return result

    async def set_autostart(self, net: NetworkRef, autostart: int) -> None:
        """Procedure 48, virNetworkSetAutostart."""
        out = Writer()
        net.write(out)
        out.i32(autostart)
        await self._caller.call(536903814, 1, 48, out)

    async def undefine(self, net: NetworkRef) -> None:
        """Procedure 49, virNetworkUndefine."""
        out = Writer()
        net.write(out)
        await self._caller.call(536903814, 1, 49, out)

    async def num_of_defined_networks(self) -> int:
        """Procedure 50, virConnectNumOfDefinedNetworks."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 50, out)
        result = data.i32()
        data.end()
        return result

    async def num_of_networks(self) -> int:
        """Procedure 52, virConnectNumOfNetworks."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 52, out)
        result = data.i32()
        data.end()
        return result

    async def is_active(self, net: NetworkRef) -> int:
        """Procedure 152, virNetworkIsActive."""
        out = Writer()
        net.write(out)
        data = await self._caller.call(536903814, 1, 152, out)
        result = data.i32()
        data.end()
        return result

    async def is_persistent(self, net: NetworkRef) -> int:
        """Procedure 153, virNetworkIsPersistent."""
        out = Writer()
        net.write(out)
        data = await self._caller.call(536903814, 1, 153, out)
        result = data.i32()
        data.end()
        return result

    async def list_all_networks(self, need_results: int, flags: ConnectListAllNetworksFlags = ConnectListAllNetworksFlags(0)) -> ConnectListAllNetworksResult:
        """Procedure 283, virConnectListAllNetworks."""
        out = Writer()
        out.i32(need_results)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 283, out)
        result = ConnectListAllNetworksResult.read(data)
        data.end()
        return result

    async def update(self, net: NetworkRef, command: int, section: int, parent_index: int, xml: str, flags: NetworkUpdateFlags = NetworkUpdateFlags(0)) -> None:
        """Procedure 291, virNetworkUpdate."""
        out = Writer()
        net.write(out)
        out.u32(command)
        out.u32(section)
        out.i32(parent_index)
        out.string(xml, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 291, out)

    async def get_dhcp_leases(self, net: NetworkRef, mac: str | None, need_results: int, flags: int = 0) -> NetworkGetDhcpLeasesResult:
        """Procedure 341, virNetworkGetDHCPLeases."""
        out = Writer()
        net.write(out)
        out.boolean(mac is not None)
        if mac is not None:
            out.string(mac, 4194304)
        out.i32(need_results)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 341, out)
        result = NetworkGetDhcpLeasesResult.read(data)
        data.end()
        return result

    async def define_xml_flags(self, xml: str, flags: NetworkDefineFlags = NetworkDefineFlags(0)) -> NetworkRef:
        """Procedure 432, virNetworkDefineXMLFlags."""
        out = Writer()
        out.string(xml, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 432, out)
        result = NetworkRef.read(data)
        data.end()
        return result

    async def create_xml_flags(self, xml: str, flags: NetworkCreateFlags = NetworkCreateFlags(0)) -> NetworkRef:
        """Procedure 437, virNetworkCreateXMLFlags."""
        out = Writer()
        out.string(xml, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 437, out)
        result = NetworkRef.read(data)
        data.end()
        return result

    async def set_metadata(self, network: NetworkRef, type_: int, metadata: str | None, key: str | None, uri: str | None, flags: NetworkUpdateFlags = NetworkUpdateFlags(0)) -> None:
        """Procedure 444, virNetworkSetMetadata."""
        out = Writer()
        network.write(out)
        out.i32(type_)
        out.boolean(metadata is not None)
        if metadata is not None:
            out.string(metadata, 4194304)
        out.boolean(key is not None)
        if key is not None:
            out.string(key, 4194304)
        out.boolean(uri is not None)
        if uri is not None:
            out.string(uri, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 444, out)

    async def get_metadata(self, network: NetworkRef, type_: int, uri: str | None, flags: NetworkUpdateFlags = NetworkUpdateFlags(0)) -> str:
        """Procedure 445, virNetworkGetMetadata."""
        out = Writer()
        network.write(out)
        out.i32(type_)
        out.boolean(uri is not None)
        if uri is not None:
            out.string(uri, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 445, out)
        result = data.string(4194304)
        data.end()
        return result


class Node:
    """Operations of INode."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def get_info(self) -> NodeGetInfoResult:
        """Procedure 6, virNodeGetInfo."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 6, out)
        result = NodeGetInfoResult.read(data)
        data.end()
        return result

    async def get_cells_free_memory(self, start_cell: int, maxcells: int) -> list[int]:
        """Procedure 101, virNodeGetCellsFreeMemory."""
        out = Writer()
        out.i32(start_cell)
        out.i32(maxcells)
        data = await self._caller.call(536903814, 1, 101, out)
        result = [data.u64() for _ in range(data.count(1024))]
        data.end()
        return result

    async def get_free_memory(self) -> int:
        """Procedure 102, virNodeGetFreeMemory."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 102, out)
        result = data.u64()
        data.end()
        return result

    async def get_security_model(self) -> NodeGetSecurityModelResult:
        """Procedure 122, virNodeGetSecurityModel."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 122, out)
        result = NodeGetSecurityModelResult.read(data)
        data.end()
        return result

    async def get_cpu_stats(self, cpu_num: int, nparams: int, flags: int = 0) -> NodeGetCpuStatsResult:
        """Procedure 227, virNodeGetCPUStats."""
        out = Writer()
        out.i32(cpu_num)
        out.i32(nparams)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 227, out)
        result = NodeGetCpuStatsResult.read(data)
        data.end()
        return result

    async def get_memory_stats(self, nparams: int, cell_num: int, flags: int = 0) -> NodeGetMemoryStatsResult:
        """Procedure 228, virNodeGetMemoryStats."""
        out = Writer()
        out.i32(nparams)
        out.i32(cell_num)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 228, out)
        result = NodeGetMemoryStatsResult.read(data)
        data.end()
        return result

    async def suspend_for_duration(self, target: int, duration: int, flags: int = 0) -> None:
        """Procedure 250, virNodeSuspendForDuration."""
        out = Writer()
        out.u32(target)
        out.u64(duration)
        out.u32(flags)
        await self._caller.call(536903814, 1, 250, out)

    async def set_memory_parameters(self, params: list[TypedParameter], flags: int = 0) -> None:
        """Procedure 288, virNodeSetMemoryParameters."""
        out = Writer()
        out.count(len(params), 64)
        for item in params:
            item.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 288, out)

    async def get_memory_parameters(self, nparams: int, flags: int = 0) -> NodeGetMemoryParametersResult:
        """Procedure 289, virNodeGetMemoryParameters."""
        out = Writer()
        out.i32(nparams)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 289, out)
        result = NodeGetMemoryParametersResult.read(data)
        data.end()
        return result

    async def get_cpu_map(self, need_map: int, need_online: int, flags: int = 0) -> NodeGetCpuMapResult:
        """Procedure 293, virNodeGetCPUMap."""
        out = Writer()
        out.i32(need_map)
        out.i32(need_online)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 293, out)
        result = NodeGetCpuMapResult.read(data)
        data.end()
        return result

    async def get_free_pages(self, pages: list[int], start_cell: int, cell_count: int, flags: int = 0) -> list[int]:
        """Procedure 340, virNodeGetFreePages."""
        out = Writer()
        out.count(len(pages), 1024)
        for item in pages:
            out.u32(item)
        out.i32(start_cell)
        out.u32(cell_count)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 340, out)
        result = [data.u64() for _ in range(data.count(1024))]
        data.end()
        return result

    async def alloc_pages(self, page_sizes: list[int], page_counts: list[int], start_cell: int, cell_count: int, flags: NodeAllocPagesFlags = NodeAllocPagesFlags(0)) -> int:
        """Procedure 347, virNodeAllocPages."""
        out = Writer()
        out.count(len(page_sizes), 1024)
        for item in page_sizes:
            out.u32(item)
        out.count(len(page_counts), 1024)
        for item in page_counts:
            out.u64(item)
        out.i32(start_cell)
        out.u32(cell_count)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 347, out)
        result = data.i32()
        data.end()
        return result

    async def get_sev_info(self, nparams: int, flags: int = 0) -> NodeGetSevInfoResult:
        """Procedure 395, virNodeGetSEVInfo."""
        out = Writer()
        out.i32(nparams)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 395, out)
        result = NodeGetSevInfoResult.read(data)
        data.end()
        return result


class NodeDevices:
    """Operations of INodeDevices."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def num_of_devices(self, cap: str | None, flags: int = 0) -> int:
        """Procedure 111, virNodeNumOfDevices."""
        out = Writer()
        out.boolean(cap is not None)
        if cap is not None:
            out.string(cap, 4194304)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 111, out)
        result = data.i32()
        data.end()
        return result

    async def list_devices(self, cap: str | None, maxnames: int, flags: int = 0) -> list[str]:
        """Procedure 112, virNodeListDevices."""
        out = Writer()
        out.boolean(cap is not None)
        if cap is not None:
            out.string(cap, 4194304)
        out.i32(maxnames)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 112, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(65536))]
        data.end()
        return result

    async def lookup_by_name(self, name: str) -> NodeDeviceRef:
        """Procedure 113, virNodeDeviceLookupByName."""
        out = Writer()
        out.string(name, 4194304)
        data = await self._caller.call(536903814, 1, 113, out)
        result = NodeDeviceRef.read(data)
        data.end()
        return result

    async def get_xml_desc(self, name: str, flags: NodeDeviceXMLFlags = NodeDeviceXMLFlags(0)) -> str:
        """Procedure 114, virNodeDeviceGetXMLDesc."""
        out = Writer()
        out.string(name, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 114, out)
        result = data.string(4194304)
        data.end()
        return result

    async def get_parent(self, name: str) -> str | None:
        """Procedure 115, virNodeDeviceLookupByName."""
        out = Writer()
        out.string(name, 4194304)
        data = await self._caller.call(536903814, 1, 115, out)
        result = (data.string(4194304) if data.boolean() else None)
        data.end()
        return result

    async def num_of_caps(self, name: str) -> int:
        """Procedure 116, virNodeDeviceNumOfCaps."""
        out = Writer()
        out.string(name, 4194304)
        data = await self._caller.call(536903814, 1, 116, out)
        result = data.i32()
        data.end()
        return result

    async def list_caps(self, name: str, maxnames: int) -> list[str]:
        """Procedure 117, virNodeDeviceListCaps."""
        out = Writer()
        out.string(name, 4194304)
        out.i32(maxnames)
        data = await self._caller.call(536903814, 1, 117, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(65536))]
        data.end()
        return result

    async def dettach(self, name: str) -> None:
        """Procedure 118, virNodeDeviceDettach."""
        out = Writer()
        out.string(name, 4194304)
        await self._caller.call(536903814, 1, 118, out)

    async def re_attach(self, name: str) -> None:
        """Procedure 119, virNodeDeviceReAttach."""
        out = Writer()
        out.string(name, 4194304)
        await self._caller.call(536903814, 1, 119, out)

    async def reset(self, name: str) -> None:
        """Procedure 120, virNodeDeviceReset."""
        out = Writer()
        out.string(name, 4194304)
        await self._caller.call(536903814, 1, 120, out)

    async def create_xml(self, xml_desc: str, flags: NodeDeviceCreateXMLFlags = NodeDeviceCreateXMLFlags(0)) -> NodeDeviceRef:
        """Procedure 123, virNodeDeviceCreateXML."""
        out = Writer()
        out.string(xml_desc, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 123, out)
        result = NodeDeviceRef.read(data)
        data.end()
        return result

    async def destroy(self, name: str) -> None:
        """Procedure 124, virNodeDeviceDestroy."""
        out = Writer()
        out.string(name, 4194304)
        await self._caller.call(536903814, 1, 124, out)

    async def list_all_node_devices(self, need_results: int, flags: ConnectListAllNodeDeviceFlags = ConnectListAllNodeDeviceFlags(0)) -> ConnectListAllNodeDevicesResult:
        """Procedure 285, virConnectListAllNodeDevices."""
        out = Writer()
        out.i32(need_results)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 285, out)
        result = ConnectListAllNodeDevicesResult.read(data)
        data.end()
        return result

    async def lookup_scsi_host_by_wwn(self, wwnn: str, wwpn: str, flags: int = 0) -> NodeDeviceRef:
        """Procedure 297, virNodeDeviceLookupSCSIHostByWWN."""
        out = Writer()
        out.string(wwnn, 4194304)
        out.string(wwpn, 4194304)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 297, out)
        result = NodeDeviceRef.read(data)
        data.end()
        return result

    async def detach_flags(self, name: str, driver_name: str | None, flags: int = 0) -> None:
        """Procedure 301, virNodeDeviceDetachFlags."""
        out = Writer()
        out.string(name, 4194304)
        out.boolean(driver_name is not None)
        if driver_name is not None:
            out.string(driver_name, 4194304)
        out.u32(flags)
        await self._caller.call(536903814, 1, 301, out)

    async def define_xml(self, xml_desc: str, flags: NodeDeviceDefineXMLFlags = NodeDeviceDefineXMLFlags(0)) -> NodeDeviceRef:
        """Procedure 428, virNodeDeviceDefineXML."""
        out = Writer()
        out.string(xml_desc, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 428, out)
        result = NodeDeviceRef.read(data)
        data.end()
        return result

    async def undefine(self, name: str, flags: int = 0) -> None:
        """Procedure 429, virNodeDeviceUndefine."""
        out = Writer()
        out.string(name, 4194304)
        out.u32(flags)
        await self._caller.call(536903814, 1, 429, out)

    async def create(self, name: str, flags: int = 0) -> None:
        """Procedure 430, virNodeDeviceCreate."""
        out = Writer()
        out.string(name, 4194304)
        out.u32(flags)
        await self._caller.call(536903814, 1, 430, out)

    async def get_autostart(self, name: str) -> int:
        """Procedure 433, virNodeDeviceGetAutostart."""
        out = Writer()
        out.string(name, 4194304)
        data = await self._caller.call(536903814, 1, 433, out)
        result = data.i32()
        data.end()
        return result

    async def set_autostart(self, name: str, autostart: int) -> None:
        """Procedure 434, virNodeDeviceSetAutostart."""
        out = Writer()
        out.string(name, 4194304)
        out.i32(autostart)
        await self._caller.call(536903814, 1, 434, out)

    async def is_persistent(self, name: str) -> int:
        """Procedure 435, virNodeDeviceIsPersistent."""
        out = Writer()
        out.string(name, 4194304)
        data = await self._caller.call(536903814, 1, 435, out)
        result = data.i32()
        data.end()
        return result

    async def is_active(self, name: str) -> int:
        """Procedure 436, virNodeDeviceIsActive."""
        out = Writer()
        out.string(name, 4194304)
        data = await self._caller.call(536903814, 1, 436, out)
        result = data.i32()
        data.end()
        return result

    async def update(self, name: str, xml_desc: str, flags: NodeDeviceUpdateFlags = NodeDeviceUpdateFlags(0)) -> None:
        """Procedure 447, virNodeDeviceUpdate."""
        out = Writer()
        out.string(name, 4194304)
        out.string(xml_desc, 4194304)
        out.flags(flags)
        await self._caller.call(536903814, 1, 447, out)


class Secrets:
    """Operations of ISecrets."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def num_of_secrets(self) -> int:
        """Procedure 139, virConnectNumOfSecrets."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 139, out)
        result = data.i32()
        data.end()
        return result

    async def list_secrets(self, maxuuids: int) -> list[str]:
        """Procedure 140, virConnectListSecrets."""
        out = Writer()
        out.i32(maxuuids)
        data = await self._caller.call(536903814, 1, 140, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(16384))]
        data.end()
        return result

    async def lookup_by_uuid(self, uuid: uuid.UUID) -> SecretRef:
        """Procedure 141, virSecretLookupByUUID."""
        out = Writer()
        out.uuid(uuid)
        data = await self._caller.call(536903814, 1, 141, out)
        result = SecretRef.read(data)
        data.end()
        return result

    async def define_xml(self, xml: str, flags: SecretDefineFlags = SecretDefineFlags(0)) -> SecretRef:
        """Procedure 142, virSecretDefineXML."""
        out = Writer()
        out.string(xml, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 142, out)
        result = SecretRef.read(data)
        data.end()
        return result

    async def get_xml_desc(self, secret: SecretRef, flags: int = 0) -> str:
        """Procedure 143, virSecretGetXMLDesc."""
        out = Writer()
        secret.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 143, out)
        result = data.string(4194304)
        data.end()
        return result

    async def set_value(self, secret: SecretRef, value: bytes, flags: int = 0) -> None:
        """Procedure 144, virSecretSetValue."""
        out = Writer()
        secret.write(out)
        out.opaque(value, 65536)
        out.u32(flags)
        await self._caller.call(536903814, 1, 144, out)

    async def get_value(self, secret: SecretRef, flags: int = 0) -> bytes:
        """Procedure 145, virSecretGetValue."""
        out = Writer()
        secret.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 145, out)
        result = data.opaque(65536)
        data.end()
        return result

    async def undefine(self, secret: SecretRef) -> None:
        """Procedure 146, virSecretUndefine."""
        out = Writer()
        secret.write(out)
        await self._caller.call(536903814, 1, 146, out)

    async def lookup_by_usage(self, usage_type: int, usage_id: str) -> SecretRef:
        """Procedure 147, virSecretLookupByUsage."""
        out = Writer()
        out.i32(usage_type)
        out.string(usage_id, 4194304)
        data = await self._caller.call(536903814, 1, 147, out)
        result = SecretRef.read(data)
        data.end()
        return result

    async def list_all_secrets(self, need_results: int, flags: ConnectListAllSecretsFlags = ConnectListAllSecretsFlags(0)) -> ConnectListAllSecretsResult:
        """Procedure 287, virConnectListAllSecrets."""
        out = Writer()
        out.i32(need_results)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 287, out)
        result = ConnectListAllSecretsResult.read(data)
        data.end()
        return result


class StoragePools:
    """Operations of IStoragePools."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def num_of_storage_pools(self) -> int:
        """Procedure 71, virConnectNumOfStoragePools."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 71, out)
        result = data.i32()
        data.end()
        return result

    async def list_storage_pools(self, maxnames: int) -> list[str]:
        """Procedure 72, virConnectListStoragePools."""
        out = Writer()
        out.i32(maxnames)
        data = await self._caller.call(536903814, 1, 72, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(16384))]
        data.end()
        return result

    async def num_of_defined_storage_pools(self) -> int:
        """Procedure 73, virConnectNumOfDefinedStoragePools."""
        out = Writer()
        data = await self._caller.call(536903814, 1, 73, out)
        result = data.i32()
        data.end()
        return result

    async def list_defined_storage_pools(self, maxnames: int) -> list[str]:
        """Procedure 74, virConnectListDefinedStoragePools."""
        out = Writer()
        out.i32(maxnames)
        data = await self._caller.call(536903814, 1, 74, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(16384))]
        data.end()
        return result

    async def find_storage_pool_sources(self, type_: str, src_spec: str | None, flags: int = 0) -> str:
        """Procedure 75, virConnectFindStoragePoolSources."""
        out = Writer()
        out.string(type_, 4194304)
        out.boolean(src_spec is not None)
        if src_spec is not None:
            out.string(src_spec, 4194304)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 75, out)
        result = data.string(4194304)
        data.end()
        return result

    async def create_xml(self, xml: str, flags: StoragePoolCreateFlags = StoragePoolCreateFlags(0)) -> StoragePoolRef:
        """Procedure 76, virStoragePoolCreateXML."""
        out = Writer()
        out.string(xml, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 76, out)
        result = StoragePoolRef.read(data)
        data.end()
        return result

    async def define_xml(self, xml: str, flags: StoragePoolDefineFlags = StoragePoolDefineFlags(0)) -> StoragePoolRef:
        """Procedure 77, virStoragePoolDefineXML."""
        out = Writer()
        out.string(xml, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 77, out)
        result = StoragePoolRef.read(data)
        data.end()
        return result

    async def create(self, pool: StoragePoolRef, flags: StoragePoolCreateFlags = StoragePoolCreateFlags(0)) -> None:
        """Procedure 78, virStoragePoolCreate."""
        out = Writer()
        pool.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 78, out)

    async def build(self, pool: StoragePoolRef, flags: StoragePoolBuildFlags = StoragePoolBuildFlags(0)) -> None:
        """Procedure 79, virStoragePoolBuild."""
        out = Writer()
        pool.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 79, out)

    async def destroy(self, pool: StoragePoolRef) -> None:
        """Procedure 80, virStoragePoolDestroy."""
        out = Writer()
        pool.write(out)
        await self._caller.call(536903814, 1, 80, out)

    async def delete(self, pool: StoragePoolRef, flags: StoragePoolDeleteFlags = StoragePoolDeleteFlags(0)) -> None:
        """Procedure 81, virStoragePoolDelete."""
        out = Writer()
        pool.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 81, out)

    async def undefine(self, pool: StoragePoolRef) -> None:
        """Procedure 82, virStoragePoolUndefine."""
        out = Writer()
        pool.write(out)
        await self._caller.call(536903814, 1, 82, out)

    async def refresh(self, pool: StoragePoolRef, flags: int = 0) -> None:
        """Procedure 83, virStoragePoolRefresh."""
        out = Writer()
        pool.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 83, out)

    async def lookup_by_name(self, name: str) -> StoragePoolRef:
        """Procedure 84, virStoragePoolLookupByName."""
        out = Writer()
        out.string(name, 4194304)
        data = await self._caller.call(536903814, 1, 84, out)
        result = StoragePoolRef.read(data)
        data.end()
        return result

    async def lookup_by_uuid(self, uuid: uuid.UUID) -> StoragePoolRef:
        """Procedure 85, virStoragePoolLookupByUUID."""
        out = Writer()
        out.uuid(uuid)
        data = await self._caller.call(536903814, 1, 85, out)
        result = StoragePoolRef.read(data)
        data.end()
        return result

    async def lookup_by_volume(self, vol: StorageVolRef) -> StoragePoolRef:
        """Procedure 86, virStoragePoolLookupByVolume."""
        out = Writer()
        vol.write(out)
        data = await self._caller.call(536903814, 1, 86, out)
        result = StoragePoolRef.read(data)
        data.end()
        return result

    async def get_info(self, pool: StoragePoolRef) -> StoragePoolGetInfoResult:
        """Procedure 87, virStoragePoolGetInfo."""
        out = Writer()
        pool.write(out)
        data = await self._caller.call(536903814, 1, 87, out)
        result = StoragePoolGetInfoResult.read(data)
        data.end()
        return result

    async def get_xml_desc(self, pool: StoragePoolRef, flags: StorageXMLFlags = StorageXMLFlags(0)) -> str:
        """Procedure 88, virStoragePoolGetXMLDesc."""
        out = Writer()
        pool.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 88, out)
        result = data.string(4194304)
        data.end()
        return result

    async def get_autostart(self, pool: StoragePoolRef) -> int:
        """Procedure 89, virStoragePoolGetAutostart."""
        out = Writer()
        pool.write(out)
        data = await self._caller.call(536903814, 1, 89, out)
        result = data.i32()
        data.end()
        return result

    async def set_autostart(self, pool: StoragePoolRef, autostart: int) -> None:
        """Procedure 90, virStoragePoolSetAutostart."""
        out = Writer()
        pool.write(out)
        out.i32(autostart)
        await self._caller.call(536903814, 1, 90, out)

    async def num_of_volumes(self, pool: StoragePoolRef) -> int:
        """Procedure 91, virStoragePoolNumOfVolumes."""
        out = Writer()
        pool.write(out)
        data = await self._caller.call(536903814, 1, 91, out)
        result = data.i32()
        data.end()
        return result

    async def list_volumes(self, pool: StoragePoolRef, maxnames: int) -> list[str]:
        """Procedure 92, virStoragePoolListVolumes."""
        out = Writer()
        pool.write(out)
        out.i32(maxnames)
        data = await self._caller.call(536903814, 1, 92, out)
        result = [data.string(STRING_LIMIT) for _ in range(data.count(16384))]
        data.end()
        return result

    async def is_active(self, pool: StoragePoolRef) -> int:
        """Procedure 154, virStoragePoolIsActive."""
        out = Writer()
        pool.write(out)
        data = await self._caller.call(536903814, 1, 154, out)
        result = data.i32()
        data.end()
        return result

    async def is_persistent(self, pool: StoragePoolRef) -> int:
        """Procedure 155, virStoragePoolIsPersistent."""
        out = Writer()
        pool.write(out)
        data = await self._caller.call(536903814, 1, 155, out)
        result = data.i32()
        data.end()
        return result

    async def list_all_storage_pools(self, need_results: int, flags: ConnectListAllStoragePoolsFlags = ConnectListAllStoragePoolsFlags(0)) -> ConnectListAllStoragePoolsResult:
        """Procedure 281, virConnectListAllStoragePools."""
        out = Writer()
        out.i32(need_results)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 281, out)
        result = ConnectListAllStoragePoolsResult.read(data)
        data.end()
        return result

    async def lookup_by_target_path(self, path: str) -> StoragePoolRef:
        """Procedure 391, virStoragePoolLookupByTargetPath."""
        out = Writer()
        out.string(path, 4194304)
        data = await self._caller.call(536903814, 1, 391, out)
        result = StoragePoolRef.read(data)
        data.end()
        return result

    async def get_storage_pool_capabilities(self, flags: int = 0) -> str:
        """Procedure 403, virConnectGetStoragePoolCapabilities."""
        out = Writer()
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 403, out)
        result = data.string(4194304)
        data.end()
        return result


class StorageVolumes:
    """Operations of IStorageVolumes."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def create_xml(self, pool: StoragePoolRef, xml: str, flags: StorageVolCreateFlags = StorageVolCreateFlags(0)) -> StorageVolRef:
        """Procedure 93, virStorageVolCreateXML."""
        out = Writer()
        pool.write(out)
        out.string(xml, 4194304)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 93, out)
        result = StorageVolRef.read(data)
        data.end()
        return result

    async def delete(self, vol: StorageVolRef, flags: StorageVolDeleteFlags = StorageVolDeleteFlags(0)) -> None:
        """Procedure 94, virStorageVolDelete."""
        out = Writer()
        vol.write(out)
        out.flags(flags)
        await self._caller.call(536903814, 1, 94, out)

    async def lookup_by_name(self, pool: StoragePoolRef, name: str) -> StorageVolRef:
        """Procedure 95, virStorageVolLookupByName."""
        out = Writer()
        pool.write(out)
        out.string(name, 4194304)
        data = await self._caller.call(536903814, 1, 95, out)
        result = StorageVolRef.read(data)
        data.end()
        return result

    async def lookup_by_key(self, key: str) -> StorageVolRef:
        """Procedure 96, virStorageVolLookupByKey."""
        out = Writer()
        out.string(key, 4194304)
        data = await self._caller.call(536903814, 1, 96, out)
        result = StorageVolRef.read(data)
        data.end()
        return result

    async def lookup_by_path(self, path: str) -> StorageVolRef:
        """Procedure 97, virStorageVolLookupByPath."""
        out = Writer()
        out.string(path, 4194304)
        data = await self._caller.call(536903814, 1, 97, out)
        result = StorageVolRef.read(data)
        data.end()
        return result

    async def get_info(self, vol: StorageVolRef) -> StorageVolGetInfoResult:
        """Procedure 98, virStorageVolGetInfo."""
        out = Writer()
        vol.write(out)
        data = await self._caller.call(536903814, 1, 98, out)
        result = StorageVolGetInfoResult.read(data)
        data.end()
        return result

    async def get_xml_desc(self, vol: StorageVolRef, flags: int = 0) -> str:
        """Procedure 99, virStorageVolGetXMLDesc."""
        out = Writer()
        vol.write(out)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 99, out)
        result = data.string(4194304)
        data.end()
        return result

    async def get_path(self, vol: StorageVolRef) -> str:
        """Procedure 100, virStorageVolGetPath."""
        out = Writer()
        vol.write(out)
        data = await self._caller.call(536903814, 1, 100, out)
        result = data.string(4194304)
        data.end()
        return result

    async def create_xml_from(self, pool: StoragePoolRef, xml: str, clonevol: StorageVolRef, flags: StorageVolCreateFlags = StorageVolCreateFlags(0)) -> StorageVolRef:
        """Procedure 125, virStorageVolCreateXMLFrom."""
        out = Writer()
        pool.write(out)
        out.string(xml, 4194304)
        clonevol.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 125, out)
        result = StorageVolRef.read(data)
        data.end()
        return result

    async def wipe(self, vol: StorageVolRef, flags: int = 0) -> None:
        """Procedure 165, virStorageVolWipe."""
        out = Writer()
        vol.write(out)
        out.u32(flags)
        await self._caller.call(536903814, 1, 165, out)

    async def upload(self, vol: StorageVolRef, offset: int, length: int, flags: StorageVolUploadFlags, stream: Stream) -> None:
        """Procedure 208, virStorageVolUpload."""
        out = Writer()
        vol.write(out)
        out.u64(offset)
        out.u64(length)
        out.flags(flags)
        await self._caller.call(536903814, 1, 208, out, stream=stream)

    async def download(self, vol: StorageVolRef, offset: int, length: int, flags: StorageVolDownloadFlags, stream: Stream) -> None:
        """Procedure 209, virStorageVolDownload."""
        out = Writer()
        vol.write(out)
        out.u64(offset)
        out.u64(length)
        out.flags(flags)
        await self._caller.call(536903814, 1, 209, out, stream=stream)

    async def wipe_pattern(self, vol: StorageVolRef, algorithm: int, flags: int = 0) -> None:
        """Procedure 259, virStorageVolWipePattern."""
        out = Writer()
        vol.write(out)
        out.u32(algorithm)
        out.u32(flags)
        await self._caller.call(536903814, 1, 259, out)

    async def resize(self, vol: StorageVolRef, capacity: int, flags: StorageVolResizeFlags = StorageVolResizeFlags(0)) -> None:
        """Procedure 260, virStorageVolResize."""
        out = Writer()
        vol.write(out)
        out.u64(capacity)
        out.flags(flags)
        await self._caller.call(536903814, 1, 260, out)

    async def list_all_volumes(self, pool: StoragePoolRef, need_results: int, flags: int = 0) -> StoragePoolListAllVolumesResult:
        """Procedure 282, virStoragePoolListAllVolumes."""
        out = Writer()
        pool.write(out)
        out.i32(need_results)
        out.u32(flags)
        data = await self._caller.call(536903814, 1, 282, out)
        result = StoragePoolListAllVolumesResult.read(data)
        data.end()
        return result

    async def get_info_flags(self, vol: StorageVolRef, flags: StorageVolInfoFlags = StorageVolInfoFlags(0)) -> StorageVolGetInfoFlagsResult:
        """Procedure 378, virStorageVolGetInfoFlags."""
        out = Writer()
        vol.write(out)
        out.flags(flags)
        data = await self._caller.call(536903814, 1, 378, out)
        result = StorageVolGetInfoFlagsResult.read(data)
        data.end()
        return result


class Families:
    """All families of a session."""

    def __init__(self, caller: Caller) -> None:
        self.lxc_namespaces = LxcNamespaces(caller)
        self.qemu_monitor = QemuMonitor(caller)
        self.connect = Connect(caller)
        self.domain_blocks = DomainBlocks(caller)
        self.domain_checkpoints = DomainCheckpoints(caller)
        self.domain_consoles = DomainConsoles(caller)
        self.domain_devices = DomainDevices(caller)
        self.domain_guests = DomainGuests(caller)
        self.domain_memory = DomainMemory(caller)
        self.domain_migration = DomainMigration(caller)
        self.domain_processors = DomainProcessors(caller)
        self.domain_saves = DomainSaves(caller)
        self.domain_snapshots = DomainSnapshots(caller)
        self.domain_stats = DomainStats(caller)
        self.domain_tuning = DomainTuning(caller)
        self.domains = Domains(caller)
        self.events = Events(caller)
        self.interfaces = Interfaces(caller)
        self.nw_filters = NWFilters(caller)
        self.network_ports = NetworkPorts(caller)
        self.networks = Networks(caller)
        self.node = Node(caller)
        self.node_devices = NodeDevices(caller)
        self.secrets = Secrets(caller)
        self.storage_pools = StoragePools(caller)
        self.storage_volumes = StorageVolumes(caller)
