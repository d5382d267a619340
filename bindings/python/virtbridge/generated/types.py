# Written by codegen from the contract; edit the contract instead.
"""Records of the wire, each with its XDR."""

from __future__ import annotations

import dataclasses
import uuid

from ..xdr import STRING_LIMIT, Reader, TypedParameter, Writer
from .enums import *  # noqa: F401,F403


@dataclasses.dataclass(frozen=True)
class AdminClientRef:
    """Record AdminClientRef."""

    srv: AdminServerRef
    id: int
    timestamp: int
    transport: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.srv.write(out)
        out.u64(self.id)
        out.i64(self.timestamp)
        out.u32(self.transport)

    @staticmethod
    def read(data: Reader) -> AdminClientRef:
        """Takes the record off."""
        return AdminClientRef(
            srv=AdminServerRef.read(data),
            id=data.u64(),
            timestamp=data.i64(),
            transport=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class AdminConnectGetLoggingFiltersResult:
    """Record AdminConnectGetLoggingFiltersResult."""

    filters: str | None
    nfilters: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.boolean(self.filters is not None)
        if self.filters is not None:
            out.string(self.filters, 4194304)
        out.u32(self.nfilters)

    @staticmethod
    def read(data: Reader) -> AdminConnectGetLoggingFiltersResult:
        """Takes the record off."""
        return AdminConnectGetLoggingFiltersResult(
            filters=(data.string(4194304) if data.boolean() else None),
            nfilters=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class AdminConnectGetLoggingOutputsResult:
    """Record AdminConnectGetLoggingOutputsResult."""

    outputs: str
    noutputs: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.outputs, 4194304)
        out.u32(self.noutputs)

    @staticmethod
    def read(data: Reader) -> AdminConnectGetLoggingOutputsResult:
        """Takes the record off."""
        return AdminConnectGetLoggingOutputsResult(
            outputs=data.string(4194304),
            noutputs=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class AdminConnectListServersResult:
    """Record AdminConnectListServersResult."""

    servers: list[AdminServerRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.servers), 16384)
        for item in self.servers:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> AdminConnectListServersResult:
        """Takes the record off."""
        return AdminConnectListServersResult(
            servers=[AdminServerRef.read(data) for _ in range(data.count(16384))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class AdminServerListClientsResult:
    """Record AdminServerListClientsResult."""

    clients: list[AdminClientRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.clients), 16384)
        for item in self.clients:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> AdminServerListClientsResult:
        """Takes the record off."""
        return AdminServerListClientsResult(
            clients=[AdminClientRef.read(data) for _ in range(data.count(16384))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class AdminServerRef:
    """Record AdminServerRef."""

    name: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.name, 4194304)

    @staticmethod
    def read(data: Reader) -> AdminServerRef:
        """Takes the record off."""
        return AdminServerRef(
            name=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class AuthSaslStartResult:
    """Record AuthSaslStartResult."""

    complete: int
    nil: int
    data: bytes

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.complete)
        out.i32(self.nil)
        out.char_vector(self.data, 65536)

    @staticmethod
    def read(data: Reader) -> AuthSaslStartResult:
        """Takes the record off."""
        return AuthSaslStartResult(
            complete=data.i32(),
            nil=data.i32(),
            data=data.char_vector(65536),
        )


@dataclasses.dataclass(frozen=True)
class AuthSaslStepResult:
    """Record AuthSaslStepResult."""

    complete: int
    nil: int
    data: bytes

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.complete)
        out.i32(self.nil)
        out.char_vector(self.data, 65536)

    @staticmethod
    def read(data: Reader) -> AuthSaslStepResult:
        """Takes the record off."""
        return AuthSaslStepResult(
            complete=data.i32(),
            nil=data.i32(),
            data=data.char_vector(65536),
        )


@dataclasses.dataclass(frozen=True)
class ConnectEventConnectionClosed:
    """Record ConnectEventConnectionClosed."""

    reason: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.reason)

    @staticmethod
    def read(data: Reader) -> ConnectEventConnectionClosed:
        """Takes the record off."""
        return ConnectEventConnectionClosed(
            reason=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class ConnectGetCpuModelNamesResult:
    """Record ConnectGetCpuModelNamesResult."""

    models: list[str]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.models), 8192)
        for item in self.models:
            out.string(item, STRING_LIMIT)
        out.i32(self.ret)

    @staticmethod
    def read(data: Reader) -> ConnectGetCpuModelNamesResult:
        """Takes the record off."""
        return ConnectGetCpuModelNamesResult(
            models=[data.string(STRING_LIMIT) for _ in range(data.count(8192))],
            ret=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class ConnectListAllDomainsResult:
    """Record ConnectListAllDomainsResult."""

    domains: list[DomainRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.domains), 16384)
        for item in self.domains:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> ConnectListAllDomainsResult:
        """Takes the record off."""
        return ConnectListAllDomainsResult(
            domains=[DomainRef.read(data) for _ in range(data.count(16384))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class ConnectListAllInterfacesResult:
    """Record ConnectListAllInterfacesResult."""

    ifaces: list[InterfaceRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.ifaces), 16384)
        for item in self.ifaces:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> ConnectListAllInterfacesResult:
        """Takes the record off."""
        return ConnectListAllInterfacesResult(
            ifaces=[InterfaceRef.read(data) for _ in range(data.count(16384))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class ConnectListAllNWFilterBindingsResult:
    """Record ConnectListAllNWFilterBindingsResult."""

    bindings: list[NWFilterBindingRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.bindings), 16384)
        for item in self.bindings:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> ConnectListAllNWFilterBindingsResult:
        """Takes the record off."""
        return ConnectListAllNWFilterBindingsResult(
            bindings=[NWFilterBindingRef.read(data) for _ in range(data.count(16384))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class ConnectListAllNWFiltersResult:
    """Record ConnectListAllNWFiltersResult."""

    filters: list[NWFilterRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.filters), 16384)
        for item in self.filters:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> ConnectListAllNWFiltersResult:
        """Takes the record off."""
        return ConnectListAllNWFiltersResult(
            filters=[NWFilterRef.read(data) for _ in range(data.count(16384))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class ConnectListAllNetworksResult:
    """Record ConnectListAllNetworksResult."""

    nets: list[NetworkRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.nets), 16384)
        for item in self.nets:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> ConnectListAllNetworksResult:
        """Takes the record off."""
        return ConnectListAllNetworksResult(
            nets=[NetworkRef.read(data) for _ in range(data.count(16384))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class ConnectListAllNodeDevicesResult:
    """Record ConnectListAllNodeDevicesResult."""

    devices: list[NodeDeviceRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.devices), 65536)
        for item in self.devices:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> ConnectListAllNodeDevicesResult:
        """Takes the record off."""
        return ConnectListAllNodeDevicesResult(
            devices=[NodeDeviceRef.read(data) for _ in range(data.count(65536))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class ConnectListAllSecretsResult:
    """Record ConnectListAllSecretsResult."""

    secrets: list[SecretRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.secrets), 16384)
        for item in self.secrets:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> ConnectListAllSecretsResult:
        """Takes the record off."""
        return ConnectListAllSecretsResult(
            secrets=[SecretRef.read(data) for _ in range(data.count(16384))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class ConnectListAllStoragePoolsResult:
    """Record ConnectListAllStoragePoolsResult."""

    pools: list[StoragePoolRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.pools), 16384)
        for item in self.pools:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> ConnectListAllStoragePoolsResult:
        """Takes the record off."""
        return ConnectListAllStoragePoolsResult(
            pools=[StoragePoolRef.read(data) for _ in range(data.count(16384))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainBlockStatsFlagsResult:
    """Record DomainBlockStatsFlagsResult."""

    params: list[TypedParameter]
    nparams: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.params), 16)
        for item in self.params:
            item.write(out)
        out.i32(self.nparams)

    @staticmethod
    def read(data: Reader) -> DomainBlockStatsFlagsResult:
        """Takes the record off."""
        return DomainBlockStatsFlagsResult(
            params=[TypedParameter.read(data) for _ in range(data.count(16))],
            nparams=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainBlockStatsResult:
    """Record DomainBlockStatsResult."""

    rd_req: int
    rd_bytes: int
    wr_req: int
    wr_bytes: int
    errs: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i64(self.rd_req)
        out.i64(self.rd_bytes)
        out.i64(self.wr_req)
        out.i64(self.wr_bytes)
        out.i64(self.errs)

    @staticmethod
    def read(data: Reader) -> DomainBlockStatsResult:
        """Takes the record off."""
        return DomainBlockStatsResult(
            rd_req=data.i64(),
            rd_bytes=data.i64(),
            wr_req=data.i64(),
            wr_bytes=data.i64(),
            errs=data.i64(),
        )


@dataclasses.dataclass(frozen=True)
class DomainCheckpointListAllChildrenResult:
    """Record DomainCheckpointListAllChildrenResult."""

    checkpoints: list[DomainCheckpointRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.checkpoints), 16384)
        for item in self.checkpoints:
            item.write(out)
        out.i32(self.ret)

    @staticmethod
    def read(data: Reader) -> DomainCheckpointListAllChildrenResult:
        """Takes the record off."""
        return DomainCheckpointListAllChildrenResult(
            checkpoints=[DomainCheckpointRef.read(data) for _ in range(data.count(16384))],
            ret=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainCheckpointRef:
    """Record DomainCheckpointRef."""

    name: str
    dom: DomainRef

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.name, 4194304)
        self.dom.write(out)

    @staticmethod
    def read(data: Reader) -> DomainCheckpointRef:
        """Takes the record off."""
        return DomainCheckpointRef(
            name=data.string(4194304),
            dom=DomainRef.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainDiskError:
    """Record DomainDiskError."""

    disk: str
    error: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.disk, 4194304)
        out.i32(self.error)

    @staticmethod
    def read(data: Reader) -> DomainDiskError:
        """Takes the record off."""
        return DomainDiskError(
            disk=data.string(4194304),
            error=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventBalloonChange:
    """Record DomainEventBalloonChange."""

    dom: DomainRef
    actual: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)
        out.u64(self.actual)

    @staticmethod
    def read(data: Reader) -> DomainEventBalloonChange:
        """Takes the record off."""
        return DomainEventBalloonChange(
            dom=DomainRef.read(data),
            actual=data.u64(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventBlockJob:
    """Record DomainEventBlockJob."""

    dom: DomainRef
    path: str
    type_: int
    status: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)
        out.string(self.path, 4194304)
        out.i32(self.type_)
        out.i32(self.status)

    @staticmethod
    def read(data: Reader) -> DomainEventBlockJob:
        """Takes the record off."""
        return DomainEventBlockJob(
            dom=DomainRef.read(data),
            path=data.string(4194304),
            type_=data.i32(),
            status=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventBlockJob2:
    """Record DomainEventBlockJob2."""

    callback_id: int
    dom: DomainRef
    dst: str
    type_: int
    status: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.string(self.dst, 4194304)
        out.i32(self.type_)
        out.i32(self.status)

    @staticmethod
    def read(data: Reader) -> DomainEventBlockJob2:
        """Takes the record off."""
        return DomainEventBlockJob2(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            dst=data.string(4194304),
            type_=data.i32(),
            status=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventBlockThreshold:
    """Record DomainEventBlockThreshold."""

    callback_id: int
    dom: DomainRef
    dev: str
    path: str | None
    threshold: int
    excess: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.string(self.dev, 4194304)
        out.boolean(self.path is not None)
        if self.path is not None:
            out.string(self.path, 4194304)
        out.u64(self.threshold)
        out.u64(self.excess)

    @staticmethod
    def read(data: Reader) -> DomainEventBlockThreshold:
        """Takes the record off."""
        return DomainEventBlockThreshold(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            dev=data.string(4194304),
            path=(data.string(4194304) if data.boolean() else None),
            threshold=data.u64(),
            excess=data.u64(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackAgentLifecycle:
    """Record DomainEventCallbackAgentLifecycle."""

    callback_id: int
    dom: DomainRef
    state: int
    reason: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.i32(self.state)
        out.i32(self.reason)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackAgentLifecycle:
        """Takes the record off."""
        return DomainEventCallbackAgentLifecycle(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            state=data.i32(),
            reason=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackBalloonChange:
    """Record DomainEventCallbackBalloonChange."""

    callback_id: int
    msg: DomainEventBalloonChange

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackBalloonChange:
        """Takes the record off."""
        return DomainEventCallbackBalloonChange(
            callback_id=data.i32(),
            msg=DomainEventBalloonChange.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackBlockJob:
    """Record DomainEventCallbackBlockJob."""

    callback_id: int
    msg: DomainEventBlockJob

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackBlockJob:
        """Takes the record off."""
        return DomainEventCallbackBlockJob(
            callback_id=data.i32(),
            msg=DomainEventBlockJob.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackChannelLifecycle:
    """Record DomainEventCallbackChannelLifecycle."""

    callback_id: int
    dom: DomainRef
    channel_name: str
    state: int
    reason: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.string(self.channel_name, 4194304)
        out.i32(self.state)
        out.i32(self.reason)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackChannelLifecycle:
        """Takes the record off."""
        return DomainEventCallbackChannelLifecycle(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            channel_name=data.string(4194304),
            state=data.i32(),
            reason=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackControlError:
    """Record DomainEventCallbackControlError."""

    callback_id: int
    msg: DomainEventControlError

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackControlError:
        """Takes the record off."""
        return DomainEventCallbackControlError(
            callback_id=data.i32(),
            msg=DomainEventControlError.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackDeviceAdded:
    """Record DomainEventCallbackDeviceAdded."""

    callback_id: int
    dom: DomainRef
    dev_alias: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.string(self.dev_alias, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackDeviceAdded:
        """Takes the record off."""
        return DomainEventCallbackDeviceAdded(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            dev_alias=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackDeviceRemovalFailed:
    """Record DomainEventCallbackDeviceRemovalFailed."""

    callback_id: int
    dom: DomainRef
    dev_alias: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.string(self.dev_alias, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackDeviceRemovalFailed:
        """Takes the record off."""
        return DomainEventCallbackDeviceRemovalFailed(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            dev_alias=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackDeviceRemoved:
    """Record DomainEventCallbackDeviceRemoved."""

    callback_id: int
    msg: DomainEventDeviceRemoved

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackDeviceRemoved:
        """Takes the record off."""
        return DomainEventCallbackDeviceRemoved(
            callback_id=data.i32(),
            msg=DomainEventDeviceRemoved.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackDiskChange:
    """Record DomainEventCallbackDiskChange."""

    callback_id: int
    msg: DomainEventDiskChange

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackDiskChange:
        """Takes the record off."""
        return DomainEventCallbackDiskChange(
            callback_id=data.i32(),
            msg=DomainEventDiskChange.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackGraphics:
    """Record DomainEventCallbackGraphics."""

    callback_id: int
    msg: DomainEventGraphics

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackGraphics:
        """Takes the record off."""
        return DomainEventCallbackGraphics(
            callback_id=data.i32(),
            msg=DomainEventGraphics.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackIOError:
    """Record DomainEventCallbackIOError."""

    callback_id: int
    msg: DomainEventIOError

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackIOError:
        """Takes the record off."""
        return DomainEventCallbackIOError(
            callback_id=data.i32(),
            msg=DomainEventIOError.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackIOErrorReason:
    """Record DomainEventCallbackIOErrorReason."""

    callback_id: int
    msg: DomainEventIOErrorReason

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackIOErrorReason:
        """Takes the record off."""
        return DomainEventCallbackIOErrorReason(
            callback_id=data.i32(),
            msg=DomainEventIOErrorReason.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackJobCompleted:
    """Record DomainEventCallbackJobCompleted."""

    callback_id: int
    dom: DomainRef
    params: list[TypedParameter]

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.count(len(self.params), 64)
        for item in self.params:
            item.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackJobCompleted:
        """Takes the record off."""
        return DomainEventCallbackJobCompleted(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            params=[TypedParameter.read(data) for _ in range(data.count(64))],
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackLifecycle:
    """Record DomainEventCallbackLifecycle."""

    callback_id: int
    msg: DomainEventLifecycle

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackLifecycle:
        """Takes the record off."""
        return DomainEventCallbackLifecycle(
            callback_id=data.i32(),
            msg=DomainEventLifecycle.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackMetadataChange:
    """Record DomainEventCallbackMetadataChange."""

    callback_id: int
    dom: DomainRef
    type_: int
    nsuri: str | None

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.i32(self.type_)
        out.boolean(self.nsuri is not None)
        if self.nsuri is not None:
            out.string(self.nsuri, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackMetadataChange:
        """Takes the record off."""
        return DomainEventCallbackMetadataChange(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            type_=data.i32(),
            nsuri=(data.string(4194304) if data.boolean() else None),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackMigrationIteration:
    """Record DomainEventCallbackMigrationIteration."""

    callback_id: int
    dom: DomainRef
    iteration: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.i32(self.iteration)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackMigrationIteration:
        """Takes the record off."""
        return DomainEventCallbackMigrationIteration(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            iteration=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackPmsuspend:
    """Record DomainEventCallbackPmsuspend."""

    callback_id: int
    reason: int
    msg: DomainEventPmsuspend

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        out.i32(self.reason)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackPmsuspend:
        """Takes the record off."""
        return DomainEventCallbackPmsuspend(
            callback_id=data.i32(),
            reason=data.i32(),
            msg=DomainEventPmsuspend.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackPmsuspendDisk:
    """Record DomainEventCallbackPmsuspendDisk."""

    callback_id: int
    reason: int
    msg: DomainEventPmsuspendDisk

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        out.i32(self.reason)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackPmsuspendDisk:
        """Takes the record off."""
        return DomainEventCallbackPmsuspendDisk(
            callback_id=data.i32(),
            reason=data.i32(),
            msg=DomainEventPmsuspendDisk.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackPmwakeup:
    """Record DomainEventCallbackPmwakeup."""

    callback_id: int
    reason: int
    msg: DomainEventPmwakeup

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        out.i32(self.reason)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackPmwakeup:
        """Takes the record off."""
        return DomainEventCallbackPmwakeup(
            callback_id=data.i32(),
            reason=data.i32(),
            msg=DomainEventPmwakeup.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackReboot:
    """Record DomainEventCallbackReboot."""

    callback_id: int
    msg: DomainEventReboot

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackReboot:
        """Takes the record off."""
        return DomainEventCallbackReboot(
            callback_id=data.i32(),
            msg=DomainEventReboot.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackRtcChange:
    """Record DomainEventCallbackRtcChange."""

    callback_id: int
    msg: DomainEventRtcChange

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackRtcChange:
        """Takes the record off."""
        return DomainEventCallbackRtcChange(
            callback_id=data.i32(),
            msg=DomainEventRtcChange.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackTrayChange:
    """Record DomainEventCallbackTrayChange."""

    callback_id: int
    msg: DomainEventTrayChange

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackTrayChange:
        """Takes the record off."""
        return DomainEventCallbackTrayChange(
            callback_id=data.i32(),
            msg=DomainEventTrayChange.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackTunable:
    """Record DomainEventCallbackTunable."""

    callback_id: int
    dom: DomainRef
    params: list[TypedParameter]

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.count(len(self.params), 2048)
        for item in self.params:
            item.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackTunable:
        """Takes the record off."""
        return DomainEventCallbackTunable(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            params=[TypedParameter.read(data) for _ in range(data.count(2048))],
        )


@dataclasses.dataclass(frozen=True)
class DomainEventCallbackWatchdog:
    """Record DomainEventCallbackWatchdog."""

    callback_id: int
    msg: DomainEventWatchdog

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.msg.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventCallbackWatchdog:
        """Takes the record off."""
        return DomainEventCallbackWatchdog(
            callback_id=data.i32(),
            msg=DomainEventWatchdog.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventControlError:
    """Record DomainEventControlError."""

    dom: DomainRef

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventControlError:
        """Takes the record off."""
        return DomainEventControlError(
            dom=DomainRef.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventDeviceRemoved:
    """Record DomainEventDeviceRemoved."""

    dom: DomainRef
    dev_alias: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)
        out.string(self.dev_alias, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainEventDeviceRemoved:
        """Takes the record off."""
        return DomainEventDeviceRemoved(
            dom=DomainRef.read(data),
            dev_alias=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventDiskChange:
    """Record DomainEventDiskChange."""

    dom: DomainRef
    old_src_path: str | None
    new_src_path: str | None
    dev_alias: str
    reason: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)
        out.boolean(self.old_src_path is not None)
        if self.old_src_path is not None:
            out.string(self.old_src_path, 4194304)
        out.boolean(self.new_src_path is not None)
        if self.new_src_path is not None:
            out.string(self.new_src_path, 4194304)
        out.string(self.dev_alias, 4194304)
        out.i32(self.reason)

    @staticmethod
    def read(data: Reader) -> DomainEventDiskChange:
        """Takes the record off."""
        return DomainEventDiskChange(
            dom=DomainRef.read(data),
            old_src_path=(data.string(4194304) if data.boolean() else None),
            new_src_path=(data.string(4194304) if data.boolean() else None),
            dev_alias=data.string(4194304),
            reason=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventGraphics:
    """Record DomainEventGraphics."""

    dom: DomainRef
    phase: int
    local: DomainEventGraphicsAddress
    remote: DomainEventGraphicsAddress
    auth_scheme: str
    subject: list[DomainEventGraphicsIdentity]

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)
        out.i32(self.phase)
        self.local.write(out)
        self.remote.write(out)
        out.string(self.auth_scheme, 4194304)
        out.count(len(self.subject), 20)
        for item in self.subject:
            item.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventGraphics:
        """Takes the record off."""
        return DomainEventGraphics(
            dom=DomainRef.read(data),
            phase=data.i32(),
            local=DomainEventGraphicsAddress.read(data),
            remote=DomainEventGraphicsAddress.read(data),
            auth_scheme=data.string(4194304),
            subject=[DomainEventGraphicsIdentity.read(data) for _ in range(data.count(20))],
        )


@dataclasses.dataclass(frozen=True)
class DomainEventGraphicsAddress:
    """Record DomainEventGraphicsAddress."""

    family: int
    node: str
    service: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.family)
        out.string(self.node, 4194304)
        out.string(self.service, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainEventGraphicsAddress:
        """Takes the record off."""
        return DomainEventGraphicsAddress(
            family=data.i32(),
            node=data.string(4194304),
            service=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventGraphicsIdentity:
    """Record DomainEventGraphicsIdentity."""

    type_: str
    name: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.type_, 4194304)
        out.string(self.name, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainEventGraphicsIdentity:
        """Takes the record off."""
        return DomainEventGraphicsIdentity(
            type_=data.string(4194304),
            name=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventIOError:
    """Record DomainEventIOError."""

    dom: DomainRef
    src_path: str
    dev_alias: str
    action: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)
        out.string(self.src_path, 4194304)
        out.string(self.dev_alias, 4194304)
        out.i32(self.action)

    @staticmethod
    def read(data: Reader) -> DomainEventIOError:
        """Takes the record off."""
        return DomainEventIOError(
            dom=DomainRef.read(data),
            src_path=data.string(4194304),
            dev_alias=data.string(4194304),
            action=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventIOErrorReason:
    """Record DomainEventIOErrorReason."""

    dom: DomainRef
    src_path: str
    dev_alias: str
    action: int
    reason: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)
        out.string(self.src_path, 4194304)
        out.string(self.dev_alias, 4194304)
        out.i32(self.action)
        out.string(self.reason, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainEventIOErrorReason:
        """Takes the record off."""
        return DomainEventIOErrorReason(
            dom=DomainRef.read(data),
            src_path=data.string(4194304),
            dev_alias=data.string(4194304),
            action=data.i32(),
            reason=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventLifecycle:
    """Record DomainEventLifecycle."""

    dom: DomainRef
    event: int
    detail: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)
        out.i32(self.event)
        out.i32(self.detail)

    @staticmethod
    def read(data: Reader) -> DomainEventLifecycle:
        """Takes the record off."""
        return DomainEventLifecycle(
            dom=DomainRef.read(data),
            event=data.i32(),
            detail=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventMemoryDeviceSizeChange:
    """Record DomainEventMemoryDeviceSizeChange."""

    callback_id: int
    dom: DomainRef
    alias: str
    size: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.string(self.alias, 4194304)
        out.u64(self.size)

    @staticmethod
    def read(data: Reader) -> DomainEventMemoryDeviceSizeChange:
        """Takes the record off."""
        return DomainEventMemoryDeviceSizeChange(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            alias=data.string(4194304),
            size=data.u64(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventMemoryFailure:
    """Record DomainEventMemoryFailure."""

    callback_id: int
    dom: DomainRef
    recipient: int
    action: int
    flags: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.i32(self.recipient)
        out.i32(self.action)
        out.u32(self.flags)

    @staticmethod
    def read(data: Reader) -> DomainEventMemoryFailure:
        """Takes the record off."""
        return DomainEventMemoryFailure(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            recipient=data.i32(),
            action=data.i32(),
            flags=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventNicMacChange:
    """Record DomainEventNicMacChange."""

    callback_id: int
    dom: DomainRef
    alias: str
    old_mac: str
    new_mac: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.string(self.alias, 4194304)
        out.string(self.old_mac, 4194304)
        out.string(self.new_mac, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainEventNicMacChange:
        """Takes the record off."""
        return DomainEventNicMacChange(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            alias=data.string(4194304),
            old_mac=data.string(4194304),
            new_mac=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventPmsuspend:
    """Record DomainEventPmsuspend."""

    dom: DomainRef

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventPmsuspend:
        """Takes the record off."""
        return DomainEventPmsuspend(
            dom=DomainRef.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventPmsuspendDisk:
    """Record DomainEventPmsuspendDisk."""

    dom: DomainRef

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventPmsuspendDisk:
        """Takes the record off."""
        return DomainEventPmsuspendDisk(
            dom=DomainRef.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventPmwakeup:
    """Record DomainEventPmwakeup."""

    dom: DomainRef

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventPmwakeup:
        """Takes the record off."""
        return DomainEventPmwakeup(
            dom=DomainRef.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventReboot:
    """Record DomainEventReboot."""

    dom: DomainRef

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)

    @staticmethod
    def read(data: Reader) -> DomainEventReboot:
        """Takes the record off."""
        return DomainEventReboot(
            dom=DomainRef.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventRtcChange:
    """Record DomainEventRtcChange."""

    dom: DomainRef
    offset: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)
        out.i64(self.offset)

    @staticmethod
    def read(data: Reader) -> DomainEventRtcChange:
        """Takes the record off."""
        return DomainEventRtcChange(
            dom=DomainRef.read(data),
            offset=data.i64(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventTrayChange:
    """Record DomainEventTrayChange."""

    dom: DomainRef
    dev_alias: str
    reason: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)
        out.string(self.dev_alias, 4194304)
        out.i32(self.reason)

    @staticmethod
    def read(data: Reader) -> DomainEventTrayChange:
        """Takes the record off."""
        return DomainEventTrayChange(
            dom=DomainRef.read(data),
            dev_alias=data.string(4194304),
            reason=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventVcpuRemoved:
    """Record DomainEventVcpuRemoved."""

    callback_id: int
    dom: DomainRef
    vcpuid: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.u32(self.vcpuid)

    @staticmethod
    def read(data: Reader) -> DomainEventVcpuRemoved:
        """Takes the record off."""
        return DomainEventVcpuRemoved(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            vcpuid=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainEventWatchdog:
    """Record DomainEventWatchdog."""

    dom: DomainRef
    action: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)
        out.i32(self.action)

    @staticmethod
    def read(data: Reader) -> DomainEventWatchdog:
        """Takes the record off."""
        return DomainEventWatchdog(
            dom=DomainRef.read(data),
            action=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainFsinfo:
    """Record DomainFsinfo."""

    mountpoint: str
    name: str
    fstype: str
    dev_aliases: list[str]

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.mountpoint, 4194304)
        out.string(self.name, 4194304)
        out.string(self.fstype, 4194304)
        out.count(len(self.dev_aliases), 256)
        for item in self.dev_aliases:
            out.string(item, STRING_LIMIT)

    @staticmethod
    def read(data: Reader) -> DomainFsinfo:
        """Takes the record off."""
        return DomainFsinfo(
            mountpoint=data.string(4194304),
            name=data.string(4194304),
            fstype=data.string(4194304),
            dev_aliases=[data.string(STRING_LIMIT) for _ in range(data.count(256))],
        )


@dataclasses.dataclass(frozen=True)
class DomainGetBlkioParametersResult:
    """Record DomainGetBlkioParametersResult."""

    params: list[TypedParameter]
    nparams: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.params), 16)
        for item in self.params:
            item.write(out)
        out.i32(self.nparams)

    @staticmethod
    def read(data: Reader) -> DomainGetBlkioParametersResult:
        """Takes the record off."""
        return DomainGetBlkioParametersResult(
            params=[TypedParameter.read(data) for _ in range(data.count(16))],
            nparams=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetBlockInfoResult:
    """Record DomainGetBlockInfoResult."""

    allocation: int
    capacity: int
    physical: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.u64(self.allocation)
        out.u64(self.capacity)
        out.u64(self.physical)

    @staticmethod
    def read(data: Reader) -> DomainGetBlockInfoResult:
        """Takes the record off."""
        return DomainGetBlockInfoResult(
            allocation=data.u64(),
            capacity=data.u64(),
            physical=data.u64(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetBlockIoTuneResult:
    """Record DomainGetBlockIoTuneResult."""

    params: list[TypedParameter]
    nparams: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.params), 32)
        for item in self.params:
            item.write(out)
        out.i32(self.nparams)

    @staticmethod
    def read(data: Reader) -> DomainGetBlockIoTuneResult:
        """Takes the record off."""
        return DomainGetBlockIoTuneResult(
            params=[TypedParameter.read(data) for _ in range(data.count(32))],
            nparams=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetBlockJobInfoResult:
    """Record DomainGetBlockJobInfoResult."""

    found: int
    type_: int
    bandwidth: int
    cur: int
    end: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.found)
        out.i32(self.type_)
        out.u64(self.bandwidth)
        out.u64(self.cur)
        out.u64(self.end)

    @staticmethod
    def read(data: Reader) -> DomainGetBlockJobInfoResult:
        """Takes the record off."""
        return DomainGetBlockJobInfoResult(
            found=data.i32(),
            type_=data.i32(),
            bandwidth=data.u64(),
            cur=data.u64(),
            end=data.u64(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetControlInfoResult:
    """Record DomainGetControlInfoResult."""

    state: int
    details: int
    state_time: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.u32(self.state)
        out.u32(self.details)
        out.u64(self.state_time)

    @staticmethod
    def read(data: Reader) -> DomainGetControlInfoResult:
        """Takes the record off."""
        return DomainGetControlInfoResult(
            state=data.u32(),
            details=data.u32(),
            state_time=data.u64(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetCpuStatsResult:
    """Record DomainGetCpuStatsResult."""

    params: list[TypedParameter]
    nparams: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.params), 2048)
        for item in self.params:
            item.write(out)
        out.i32(self.nparams)

    @staticmethod
    def read(data: Reader) -> DomainGetCpuStatsResult:
        """Takes the record off."""
        return DomainGetCpuStatsResult(
            params=[TypedParameter.read(data) for _ in range(data.count(2048))],
            nparams=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetDiskErrorsResult:
    """Record DomainGetDiskErrorsResult."""

    errors: list[DomainDiskError]
    nerrors: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.errors), 256)
        for item in self.errors:
            item.write(out)
        out.i32(self.nerrors)

    @staticmethod
    def read(data: Reader) -> DomainGetDiskErrorsResult:
        """Takes the record off."""
        return DomainGetDiskErrorsResult(
            errors=[DomainDiskError.read(data) for _ in range(data.count(256))],
            nerrors=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetEmulatorPinInfoResult:
    """Record DomainGetEmulatorPinInfoResult."""

    cpumaps: bytes
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.opaque(self.cpumaps, 8388608)
        out.i32(self.ret)

    @staticmethod
    def read(data: Reader) -> DomainGetEmulatorPinInfoResult:
        """Takes the record off."""
        return DomainGetEmulatorPinInfoResult(
            cpumaps=data.opaque(8388608),
            ret=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetFsinfoResult:
    """Record DomainGetFsinfoResult."""

    info: list[DomainFsinfo]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.info), 256)
        for item in self.info:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> DomainGetFsinfoResult:
        """Takes the record off."""
        return DomainGetFsinfoResult(
            info=[DomainFsinfo.read(data) for _ in range(data.count(256))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetIOThreadInfoResult:
    """Record DomainGetIOThreadInfoResult."""

    info: list[DomainIOThreadInfo]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.info), 16384)
        for item in self.info:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> DomainGetIOThreadInfoResult:
        """Takes the record off."""
        return DomainGetIOThreadInfoResult(
            info=[DomainIOThreadInfo.read(data) for _ in range(data.count(16384))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetInfoResult:
    """Record DomainGetInfoResult."""

    state: int
    max_mem: int
    memory: int
    nr_virt_cpu: int
    cpu_time: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.u32(self.state)
        out.u64(self.max_mem)
        out.u64(self.memory)
        out.u32(self.nr_virt_cpu)
        out.u64(self.cpu_time)

    @staticmethod
    def read(data: Reader) -> DomainGetInfoResult:
        """Takes the record off."""
        return DomainGetInfoResult(
            state=data.u32(),
            max_mem=data.u64(),
            memory=data.u64(),
            nr_virt_cpu=data.u32(),
            cpu_time=data.u64(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetInterfaceParametersResult:
    """Record DomainGetInterfaceParametersResult."""

    params: list[TypedParameter]
    nparams: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.params), 16)
        for item in self.params:
            item.write(out)
        out.i32(self.nparams)

    @staticmethod
    def read(data: Reader) -> DomainGetInterfaceParametersResult:
        """Takes the record off."""
        return DomainGetInterfaceParametersResult(
            params=[TypedParameter.read(data) for _ in range(data.count(16))],
            nparams=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetJobInfoResult:
    """Record DomainGetJobInfoResult."""

    type_: int
    time_elapsed: int
    time_remaining: int
    data_total: int
    data_processed: int
    data_remaining: int
    mem_total: int
    mem_processed: int
    mem_remaining: int
    file_total: int
    file_processed: int
    file_remaining: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.type_)
        out.u64(self.time_elapsed)
        out.u64(self.time_remaining)
        out.u64(self.data_total)
        out.u64(self.data_processed)
        out.u64(self.data_remaining)
        out.u64(self.mem_total)
        out.u64(self.mem_processed)
        out.u64(self.mem_remaining)
        out.u64(self.file_total)
        out.u64(self.file_processed)
        out.u64(self.file_remaining)

    @staticmethod
    def read(data: Reader) -> DomainGetJobInfoResult:
        """Takes the record off."""
        return DomainGetJobInfoResult(
            type_=data.i32(),
            time_elapsed=data.u64(),
            time_remaining=data.u64(),
            data_total=data.u64(),
            data_processed=data.u64(),
            data_remaining=data.u64(),
            mem_total=data.u64(),
            mem_processed=data.u64(),
            mem_remaining=data.u64(),
            file_total=data.u64(),
            file_processed=data.u64(),
            file_remaining=data.u64(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetJobStatsResult:
    """Record DomainGetJobStatsResult."""

    type_: int
    params: list[TypedParameter]

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.type_)
        out.count(len(self.params), 64)
        for item in self.params:
            item.write(out)

    @staticmethod
    def read(data: Reader) -> DomainGetJobStatsResult:
        """Takes the record off."""
        return DomainGetJobStatsResult(
            type_=data.i32(),
            params=[TypedParameter.read(data) for _ in range(data.count(64))],
        )


@dataclasses.dataclass(frozen=True)
class DomainGetMemoryParametersResult:
    """Record DomainGetMemoryParametersResult."""

    params: list[TypedParameter]
    nparams: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.params), 16)
        for item in self.params:
            item.write(out)
        out.i32(self.nparams)

    @staticmethod
    def read(data: Reader) -> DomainGetMemoryParametersResult:
        """Takes the record off."""
        return DomainGetMemoryParametersResult(
            params=[TypedParameter.read(data) for _ in range(data.count(16))],
            nparams=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetNumaParametersResult:
    """Record DomainGetNumaParametersResult."""

    params: list[TypedParameter]
    nparams: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.params), 16)
        for item in self.params:
            item.write(out)
        out.i32(self.nparams)

    @staticmethod
    def read(data: Reader) -> DomainGetNumaParametersResult:
        """Takes the record off."""
        return DomainGetNumaParametersResult(
            params=[TypedParameter.read(data) for _ in range(data.count(16))],
            nparams=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetSchedulerTypeResult:
    """Record DomainGetSchedulerTypeResult."""

    type_: str
    nparams: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.type_, 4194304)
        out.i32(self.nparams)

    @staticmethod
    def read(data: Reader) -> DomainGetSchedulerTypeResult:
        """Takes the record off."""
        return DomainGetSchedulerTypeResult(
            type_=data.string(4194304),
            nparams=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetSecurityLabelListResult:
    """Record DomainGetSecurityLabelListResult."""

    labels: list[DomainGetSecurityLabelResult]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.labels), 64)
        for item in self.labels:
            item.write(out)
        out.i32(self.ret)

    @staticmethod
    def read(data: Reader) -> DomainGetSecurityLabelListResult:
        """Takes the record off."""
        return DomainGetSecurityLabelListResult(
            labels=[DomainGetSecurityLabelResult.read(data) for _ in range(data.count(64))],
            ret=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetSecurityLabelResult:
    """Record DomainGetSecurityLabelResult."""

    label: bytes
    enforcing: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.char_vector(self.label, 4097)
        out.i32(self.enforcing)

    @staticmethod
    def read(data: Reader) -> DomainGetSecurityLabelResult:
        """Takes the record off."""
        return DomainGetSecurityLabelResult(
            label=data.char_vector(4097),
            enforcing=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetStateResult:
    """Record DomainGetStateResult."""

    state: int
    reason: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.state)
        out.i32(self.reason)

    @staticmethod
    def read(data: Reader) -> DomainGetStateResult:
        """Takes the record off."""
        return DomainGetStateResult(
            state=data.i32(),
            reason=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetTimeResult:
    """Record DomainGetTimeResult."""

    seconds: int
    nseconds: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i64(self.seconds)
        out.u32(self.nseconds)

    @staticmethod
    def read(data: Reader) -> DomainGetTimeResult:
        """Takes the record off."""
        return DomainGetTimeResult(
            seconds=data.i64(),
            nseconds=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetVcpuPinInfoResult:
    """Record DomainGetVcpuPinInfoResult."""

    cpumaps: bytes
    num: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.opaque(self.cpumaps, 8388608)
        out.i32(self.num)

    @staticmethod
    def read(data: Reader) -> DomainGetVcpuPinInfoResult:
        """Takes the record off."""
        return DomainGetVcpuPinInfoResult(
            cpumaps=data.opaque(8388608),
            num=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainGetVcpusResult:
    """Record DomainGetVcpusResult."""

    info: list[VcpuInfo]
    cpumaps: bytes

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.info), 16384)
        for item in self.info:
            item.write(out)
        out.opaque(self.cpumaps, 8388608)

    @staticmethod
    def read(data: Reader) -> DomainGetVcpusResult:
        """Takes the record off."""
        return DomainGetVcpusResult(
            info=[VcpuInfo.read(data) for _ in range(data.count(16384))],
            cpumaps=data.opaque(8388608),
        )


@dataclasses.dataclass(frozen=True)
class DomainIOThreadInfo:
    """Record DomainIOThreadInfo."""

    io_thread_id: int
    cpumap: bytes

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.u32(self.io_thread_id)
        out.opaque(self.cpumap, 2048)

    @staticmethod
    def read(data: Reader) -> DomainIOThreadInfo:
        """Takes the record off."""
        return DomainIOThreadInfo(
            io_thread_id=data.u32(),
            cpumap=data.opaque(2048),
        )


@dataclasses.dataclass(frozen=True)
class DomainInterface:
    """Record DomainInterface."""

    name: str
    hwaddr: str | None
    addrs: list[DomainIpAddr]

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.name, 4194304)
        out.boolean(self.hwaddr is not None)
        if self.hwaddr is not None:
            out.string(self.hwaddr, 4194304)
        out.count(len(self.addrs), 2048)
        for item in self.addrs:
            item.write(out)

    @staticmethod
    def read(data: Reader) -> DomainInterface:
        """Takes the record off."""
        return DomainInterface(
            name=data.string(4194304),
            hwaddr=(data.string(4194304) if data.boolean() else None),
            addrs=[DomainIpAddr.read(data) for _ in range(data.count(2048))],
        )


@dataclasses.dataclass(frozen=True)
class DomainInterfaceStatsResult:
    """Record DomainInterfaceStatsResult."""

    rx_bytes: int
    rx_packets: int
    rx_errs: int
    rx_drop: int
    tx_bytes: int
    tx_packets: int
    tx_errs: int
    tx_drop: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i64(self.rx_bytes)
        out.i64(self.rx_packets)
        out.i64(self.rx_errs)
        out.i64(self.rx_drop)
        out.i64(self.tx_bytes)
        out.i64(self.tx_packets)
        out.i64(self.tx_errs)
        out.i64(self.tx_drop)

    @staticmethod
    def read(data: Reader) -> DomainInterfaceStatsResult:
        """Takes the record off."""
        return DomainInterfaceStatsResult(
            rx_bytes=data.i64(),
            rx_packets=data.i64(),
            rx_errs=data.i64(),
            rx_drop=data.i64(),
            tx_bytes=data.i64(),
            tx_packets=data.i64(),
            tx_errs=data.i64(),
            tx_drop=data.i64(),
        )


@dataclasses.dataclass(frozen=True)
class DomainIpAddr:
    """Record DomainIpAddr."""

    type_: int
    addr: str
    prefix: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.type_)
        out.string(self.addr, 4194304)
        out.u32(self.prefix)

    @staticmethod
    def read(data: Reader) -> DomainIpAddr:
        """Takes the record off."""
        return DomainIpAddr(
            type_=data.i32(),
            addr=data.string(4194304),
            prefix=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainListAllCheckpointsResult:
    """Record DomainListAllCheckpointsResult."""

    checkpoints: list[DomainCheckpointRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.checkpoints), 16384)
        for item in self.checkpoints:
            item.write(out)
        out.i32(self.ret)

    @staticmethod
    def read(data: Reader) -> DomainListAllCheckpointsResult:
        """Takes the record off."""
        return DomainListAllCheckpointsResult(
            checkpoints=[DomainCheckpointRef.read(data) for _ in range(data.count(16384))],
            ret=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainListAllSnapshotsResult:
    """Record DomainListAllSnapshotsResult."""

    snapshots: list[DomainSnapshotRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.snapshots), 16384)
        for item in self.snapshots:
            item.write(out)
        out.i32(self.ret)

    @staticmethod
    def read(data: Reader) -> DomainListAllSnapshotsResult:
        """Takes the record off."""
        return DomainListAllSnapshotsResult(
            snapshots=[DomainSnapshotRef.read(data) for _ in range(data.count(16384))],
            ret=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainMemoryStat:
    """Record DomainMemoryStat."""

    tag: int
    val: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.tag)
        out.u64(self.val)

    @staticmethod
    def read(data: Reader) -> DomainMemoryStat:
        """Takes the record off."""
        return DomainMemoryStat(
            tag=data.i32(),
            val=data.u64(),
        )


@dataclasses.dataclass(frozen=True)
class DomainMigrateBegin3ParamsResult:
    """Record DomainMigrateBegin3ParamsResult."""

    cookie_out: bytes
    xml: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.opaque(self.cookie_out, 4194304)
        out.string(self.xml, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainMigrateBegin3ParamsResult:
        """Takes the record off."""
        return DomainMigrateBegin3ParamsResult(
            cookie_out=data.opaque(4194304),
            xml=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class DomainMigrateBegin3Result:
    """Record DomainMigrateBegin3Result."""

    cookie_out: bytes
    xml: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.opaque(self.cookie_out, 4194304)
        out.string(self.xml, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainMigrateBegin3Result:
        """Takes the record off."""
        return DomainMigrateBegin3Result(
            cookie_out=data.opaque(4194304),
            xml=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class DomainMigrateFinish3ParamsResult:
    """Record DomainMigrateFinish3ParamsResult."""

    dom: DomainRef
    cookie_out: bytes

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)
        out.opaque(self.cookie_out, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainMigrateFinish3ParamsResult:
        """Takes the record off."""
        return DomainMigrateFinish3ParamsResult(
            dom=DomainRef.read(data),
            cookie_out=data.opaque(4194304),
        )


@dataclasses.dataclass(frozen=True)
class DomainMigrateFinish3Result:
    """Record DomainMigrateFinish3Result."""

    dom: DomainRef
    cookie_out: bytes

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)
        out.opaque(self.cookie_out, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainMigrateFinish3Result:
        """Takes the record off."""
        return DomainMigrateFinish3Result(
            dom=DomainRef.read(data),
            cookie_out=data.opaque(4194304),
        )


@dataclasses.dataclass(frozen=True)
class DomainMigratePrepare2Result:
    """Record DomainMigratePrepare2Result."""

    cookie: bytes
    uri_out: str | None

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.opaque(self.cookie, 4194304)
        out.boolean(self.uri_out is not None)
        if self.uri_out is not None:
            out.string(self.uri_out, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainMigratePrepare2Result:
        """Takes the record off."""
        return DomainMigratePrepare2Result(
            cookie=data.opaque(4194304),
            uri_out=(data.string(4194304) if data.boolean() else None),
        )


@dataclasses.dataclass(frozen=True)
class DomainMigratePrepare3ParamsResult:
    """Record DomainMigratePrepare3ParamsResult."""

    cookie_out: bytes
    uri_out: str | None

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.opaque(self.cookie_out, 4194304)
        out.boolean(self.uri_out is not None)
        if self.uri_out is not None:
            out.string(self.uri_out, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainMigratePrepare3ParamsResult:
        """Takes the record off."""
        return DomainMigratePrepare3ParamsResult(
            cookie_out=data.opaque(4194304),
            uri_out=(data.string(4194304) if data.boolean() else None),
        )


@dataclasses.dataclass(frozen=True)
class DomainMigratePrepare3Result:
    """Record DomainMigratePrepare3Result."""

    cookie_out: bytes
    uri_out: str | None

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.opaque(self.cookie_out, 4194304)
        out.boolean(self.uri_out is not None)
        if self.uri_out is not None:
            out.string(self.uri_out, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainMigratePrepare3Result:
        """Takes the record off."""
        return DomainMigratePrepare3Result(
            cookie_out=data.opaque(4194304),
            uri_out=(data.string(4194304) if data.boolean() else None),
        )


@dataclasses.dataclass(frozen=True)
class DomainMigratePrepareResult:
    """Record DomainMigratePrepareResult."""

    cookie: bytes
    uri_out: str | None

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.opaque(self.cookie, 4194304)
        out.boolean(self.uri_out is not None)
        if self.uri_out is not None:
            out.string(self.uri_out, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainMigratePrepareResult:
        """Takes the record off."""
        return DomainMigratePrepareResult(
            cookie=data.opaque(4194304),
            uri_out=(data.string(4194304) if data.boolean() else None),
        )


@dataclasses.dataclass(frozen=True)
class DomainMonitorEvent:
    """Record DomainMonitorEvent."""

    callback_id: int
    dom: DomainRef
    event: str
    seconds: int
    micros: int
    details: str | None

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dom.write(out)
        out.string(self.event, 4194304)
        out.i64(self.seconds)
        out.u32(self.micros)
        out.boolean(self.details is not None)
        if self.details is not None:
            out.string(self.details, 4194304)

    @staticmethod
    def read(data: Reader) -> DomainMonitorEvent:
        """Takes the record off."""
        return DomainMonitorEvent(
            callback_id=data.i32(),
            dom=DomainRef.read(data),
            event=data.string(4194304),
            seconds=data.i64(),
            micros=data.u32(),
            details=(data.string(4194304) if data.boolean() else None),
        )


@dataclasses.dataclass(frozen=True)
class DomainRef:
    """Record DomainRef."""

    name: str
    uuid: uuid.UUID
    id: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.name, 4194304)
        out.uuid(self.uuid)
        out.i32(self.id)

    @staticmethod
    def read(data: Reader) -> DomainRef:
        """Takes the record off."""
        return DomainRef(
            name=data.string(4194304),
            uuid=data.uuid(),
            id=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainSnapshotListAllChildrenResult:
    """Record DomainSnapshotListAllChildrenResult."""

    snapshots: list[DomainSnapshotRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.snapshots), 16384)
        for item in self.snapshots:
            item.write(out)
        out.i32(self.ret)

    @staticmethod
    def read(data: Reader) -> DomainSnapshotListAllChildrenResult:
        """Takes the record off."""
        return DomainSnapshotListAllChildrenResult(
            snapshots=[DomainSnapshotRef.read(data) for _ in range(data.count(16384))],
            ret=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class DomainSnapshotRef:
    """Record DomainSnapshotRef."""

    name: str
    dom: DomainRef

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.name, 4194304)
        self.dom.write(out)

    @staticmethod
    def read(data: Reader) -> DomainSnapshotRef:
        """Takes the record off."""
        return DomainSnapshotRef(
            name=data.string(4194304),
            dom=DomainRef.read(data),
        )


@dataclasses.dataclass(frozen=True)
class DomainStatsRecord:
    """Record DomainStatsRecord."""

    dom: DomainRef
    params: list[TypedParameter]

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.dom.write(out)
        out.count(len(self.params), 262144)
        for item in self.params:
            item.write(out)

    @staticmethod
    def read(data: Reader) -> DomainStatsRecord:
        """Takes the record off."""
        return DomainStatsRecord(
            dom=DomainRef.read(data),
            params=[TypedParameter.read(data) for _ in range(data.count(262144))],
        )


@dataclasses.dataclass(frozen=True)
class ImageCheckResult:
    """Record ImageCheckResult."""

    findings: list[ImageFinding]

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.findings), 16384)
        for item in self.findings:
            item.write(out)

    @staticmethod
    def read(data: Reader) -> ImageCheckResult:
        """Takes the record off."""
        return ImageCheckResult(
            findings=[ImageFinding.read(data) for _ in range(data.count(16384))],
        )


@dataclasses.dataclass(frozen=True)
class ImageFinding:
    """Record ImageFinding."""

    image: str
    kind: str
    text: str
    way_out: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.image, 4194304)
        out.string(self.kind, 4194304)
        out.string(self.text, 4194304)
        out.string(self.way_out, 4194304)

    @staticmethod
    def read(data: Reader) -> ImageFinding:
        """Takes the record off."""
        return ImageFinding(
            image=data.string(4194304),
            kind=data.string(4194304),
            text=data.string(4194304),
            way_out=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class ImageListResult:
    """Record ImageListResult."""

    images: list[ImageSummary]

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.images), 4096)
        for item in self.images:
            item.write(out)

    @staticmethod
    def read(data: Reader) -> ImageListResult:
        """Takes the record off."""
        return ImageListResult(
            images=[ImageSummary.read(data) for _ in range(data.count(4096))],
        )


@dataclasses.dataclass(frozen=True)
class ImageSummary:
    """Record ImageSummary."""

    location: str
    format: str
    capacity: int
    allocation: int
    below: str | None
    dependents: int
    pins: str
    problem: str | None

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.location, 4194304)
        out.string(self.format, 4194304)
        out.u64(self.capacity)
        out.u64(self.allocation)
        out.boolean(self.below is not None)
        if self.below is not None:
            out.string(self.below, 4194304)
        out.u32(self.dependents)
        out.string(self.pins, 4194304)
        out.boolean(self.problem is not None)
        if self.problem is not None:
            out.string(self.problem, 4194304)

    @staticmethod
    def read(data: Reader) -> ImageSummary:
        """Takes the record off."""
        return ImageSummary(
            location=data.string(4194304),
            format=data.string(4194304),
            capacity=data.u64(),
            allocation=data.u64(),
            below=(data.string(4194304) if data.boolean() else None),
            dependents=data.u32(),
            pins=data.string(4194304),
            problem=(data.string(4194304) if data.boolean() else None),
        )


@dataclasses.dataclass(frozen=True)
class InterfaceRef:
    """Record InterfaceRef."""

    name: str
    mac: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.name, 4194304)
        out.string(self.mac, 4194304)

    @staticmethod
    def read(data: Reader) -> InterfaceRef:
        """Takes the record off."""
        return InterfaceRef(
            name=data.string(4194304),
            mac=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class NWFilterBindingRef:
    """Record NWFilterBindingRef."""

    portdev: str
    filtername: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.portdev, 4194304)
        out.string(self.filtername, 4194304)

    @staticmethod
    def read(data: Reader) -> NWFilterBindingRef:
        """Takes the record off."""
        return NWFilterBindingRef(
            portdev=data.string(4194304),
            filtername=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class NWFilterRef:
    """Record NWFilterRef."""

    name: str
    uuid: uuid.UUID

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.name, 4194304)
        out.uuid(self.uuid)

    @staticmethod
    def read(data: Reader) -> NWFilterRef:
        """Takes the record off."""
        return NWFilterRef(
            name=data.string(4194304),
            uuid=data.uuid(),
        )


@dataclasses.dataclass(frozen=True)
class NetworkDhcpLease:
    """Record NetworkDhcpLease."""

    iface: str
    expirytime: int
    type_: int
    mac: str | None
    iaid: str | None
    ipaddr: str
    prefix: int
    hostname: str | None
    clientid: str | None

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.iface, 4194304)
        out.i64(self.expirytime)
        out.i32(self.type_)
        out.boolean(self.mac is not None)
        if self.mac is not None:
            out.string(self.mac, 4194304)
        out.boolean(self.iaid is not None)
        if self.iaid is not None:
            out.string(self.iaid, 4194304)
        out.string(self.ipaddr, 4194304)
        out.u32(self.prefix)
        out.boolean(self.hostname is not None)
        if self.hostname is not None:
            out.string(self.hostname, 4194304)
        out.boolean(self.clientid is not None)
        if self.clientid is not None:
            out.string(self.clientid, 4194304)

    @staticmethod
    def read(data: Reader) -> NetworkDhcpLease:
        """Takes the record off."""
        return NetworkDhcpLease(
            iface=data.string(4194304),
            expirytime=data.i64(),
            type_=data.i32(),
            mac=(data.string(4194304) if data.boolean() else None),
            iaid=(data.string(4194304) if data.boolean() else None),
            ipaddr=data.string(4194304),
            prefix=data.u32(),
            hostname=(data.string(4194304) if data.boolean() else None),
            clientid=(data.string(4194304) if data.boolean() else None),
        )


@dataclasses.dataclass(frozen=True)
class NetworkEventCallbackMetadataChange:
    """Record NetworkEventCallbackMetadataChange."""

    callback_id: int
    net: NetworkRef
    type_: int
    nsuri: str | None

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.net.write(out)
        out.i32(self.type_)
        out.boolean(self.nsuri is not None)
        if self.nsuri is not None:
            out.string(self.nsuri, 4194304)

    @staticmethod
    def read(data: Reader) -> NetworkEventCallbackMetadataChange:
        """Takes the record off."""
        return NetworkEventCallbackMetadataChange(
            callback_id=data.i32(),
            net=NetworkRef.read(data),
            type_=data.i32(),
            nsuri=(data.string(4194304) if data.boolean() else None),
        )


@dataclasses.dataclass(frozen=True)
class NetworkEventLifecycle:
    """Record NetworkEventLifecycle."""

    callback_id: int
    net: NetworkRef
    event: int
    detail: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.net.write(out)
        out.i32(self.event)
        out.i32(self.detail)

    @staticmethod
    def read(data: Reader) -> NetworkEventLifecycle:
        """Takes the record off."""
        return NetworkEventLifecycle(
            callback_id=data.i32(),
            net=NetworkRef.read(data),
            event=data.i32(),
            detail=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class NetworkGetDhcpLeasesResult:
    """Record NetworkGetDhcpLeasesResult."""

    leases: list[NetworkDhcpLease]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.leases), 65536)
        for item in self.leases:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> NetworkGetDhcpLeasesResult:
        """Takes the record off."""
        return NetworkGetDhcpLeasesResult(
            leases=[NetworkDhcpLease.read(data) for _ in range(data.count(65536))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class NetworkListAllPortsResult:
    """Record NetworkListAllPortsResult."""

    ports: list[NetworkPortRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.ports), 16384)
        for item in self.ports:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> NetworkListAllPortsResult:
        """Takes the record off."""
        return NetworkListAllPortsResult(
            ports=[NetworkPortRef.read(data) for _ in range(data.count(16384))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class NetworkPortGetParametersResult:
    """Record NetworkPortGetParametersResult."""

    params: list[TypedParameter]
    nparams: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.params), 16)
        for item in self.params:
            item.write(out)
        out.i32(self.nparams)

    @staticmethod
    def read(data: Reader) -> NetworkPortGetParametersResult:
        """Takes the record off."""
        return NetworkPortGetParametersResult(
            params=[TypedParameter.read(data) for _ in range(data.count(16))],
            nparams=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class NetworkPortRef:
    """Record NetworkPortRef."""

    net: NetworkRef
    uuid: uuid.UUID

    def write(self, out: Writer) -> None:
        """Appends the record."""
        self.net.write(out)
        out.uuid(self.uuid)

    @staticmethod
    def read(data: Reader) -> NetworkPortRef:
        """Takes the record off."""
        return NetworkPortRef(
            net=NetworkRef.read(data),
            uuid=data.uuid(),
        )


@dataclasses.dataclass(frozen=True)
class NetworkRef:
    """Record NetworkRef."""

    name: str
    uuid: uuid.UUID

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.name, 4194304)
        out.uuid(self.uuid)

    @staticmethod
    def read(data: Reader) -> NetworkRef:
        """Takes the record off."""
        return NetworkRef(
            name=data.string(4194304),
            uuid=data.uuid(),
        )


@dataclasses.dataclass(frozen=True)
class NodeCpuStatsEntry:
    """Record NodeCpuStatsEntry."""

    field: str
    value: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.field, 4194304)
        out.u64(self.value)

    @staticmethod
    def read(data: Reader) -> NodeCpuStatsEntry:
        """Takes the record off."""
        return NodeCpuStatsEntry(
            field=data.string(4194304),
            value=data.u64(),
        )


@dataclasses.dataclass(frozen=True)
class NodeDeviceEventLifecycle:
    """Record NodeDeviceEventLifecycle."""

    callback_id: int
    dev: NodeDeviceRef
    event: int
    detail: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dev.write(out)
        out.i32(self.event)
        out.i32(self.detail)

    @staticmethod
    def read(data: Reader) -> NodeDeviceEventLifecycle:
        """Takes the record off."""
        return NodeDeviceEventLifecycle(
            callback_id=data.i32(),
            dev=NodeDeviceRef.read(data),
            event=data.i32(),
            detail=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class NodeDeviceEventUpdate:
    """Record NodeDeviceEventUpdate."""

    callback_id: int
    dev: NodeDeviceRef

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.dev.write(out)

    @staticmethod
    def read(data: Reader) -> NodeDeviceEventUpdate:
        """Takes the record off."""
        return NodeDeviceEventUpdate(
            callback_id=data.i32(),
            dev=NodeDeviceRef.read(data),
        )


@dataclasses.dataclass(frozen=True)
class NodeDeviceRef:
    """Record NodeDeviceRef."""

    name: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.name, 4194304)

    @staticmethod
    def read(data: Reader) -> NodeDeviceRef:
        """Takes the record off."""
        return NodeDeviceRef(
            name=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class NodeGetCpuMapResult:
    """Record NodeGetCpuMapResult."""

    cpumap: bytes
    online: int
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.opaque(self.cpumap, 2048)
        out.u32(self.online)
        out.i32(self.ret)

    @staticmethod
    def read(data: Reader) -> NodeGetCpuMapResult:
        """Takes the record off."""
        return NodeGetCpuMapResult(
            cpumap=data.opaque(2048),
            online=data.u32(),
            ret=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class NodeGetCpuStatsResult:
    """Record NodeGetCpuStatsResult."""

    params: list[NodeCpuStatsEntry]
    nparams: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.params), 16)
        for item in self.params:
            item.write(out)
        out.i32(self.nparams)

    @staticmethod
    def read(data: Reader) -> NodeGetCpuStatsResult:
        """Takes the record off."""
        return NodeGetCpuStatsResult(
            params=[NodeCpuStatsEntry.read(data) for _ in range(data.count(16))],
            nparams=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class NodeGetInfoResult:
    """Record NodeGetInfoResult."""

    model: str
    memory: int
    cpus: int
    mhz: int
    nodes: int
    sockets: int
    cores: int
    threads: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.fixed_chars(self.model, 32)
        out.u64(self.memory)
        out.i32(self.cpus)
        out.i32(self.mhz)
        out.i32(self.nodes)
        out.i32(self.sockets)
        out.i32(self.cores)
        out.i32(self.threads)

    @staticmethod
    def read(data: Reader) -> NodeGetInfoResult:
        """Takes the record off."""
        return NodeGetInfoResult(
            model=data.fixed_chars(32),
            memory=data.u64(),
            cpus=data.i32(),
            mhz=data.i32(),
            nodes=data.i32(),
            sockets=data.i32(),
            cores=data.i32(),
            threads=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class NodeGetMemoryParametersResult:
    """Record NodeGetMemoryParametersResult."""

    params: list[TypedParameter]
    nparams: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.params), 64)
        for item in self.params:
            item.write(out)
        out.i32(self.nparams)

    @staticmethod
    def read(data: Reader) -> NodeGetMemoryParametersResult:
        """Takes the record off."""
        return NodeGetMemoryParametersResult(
            params=[TypedParameter.read(data) for _ in range(data.count(64))],
            nparams=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class NodeGetMemoryStatsResult:
    """Record NodeGetMemoryStatsResult."""

    params: list[NodeMemoryStatsEntry]
    nparams: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.params), 16)
        for item in self.params:
            item.write(out)
        out.i32(self.nparams)

    @staticmethod
    def read(data: Reader) -> NodeGetMemoryStatsResult:
        """Takes the record off."""
        return NodeGetMemoryStatsResult(
            params=[NodeMemoryStatsEntry.read(data) for _ in range(data.count(16))],
            nparams=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class NodeGetSecurityModelResult:
    """Record NodeGetSecurityModelResult."""

    model: bytes
    doi: bytes

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.char_vector(self.model, 257)
        out.char_vector(self.doi, 257)

    @staticmethod
    def read(data: Reader) -> NodeGetSecurityModelResult:
        """Takes the record off."""
        return NodeGetSecurityModelResult(
            model=data.char_vector(257),
            doi=data.char_vector(257),
        )


@dataclasses.dataclass(frozen=True)
class NodeGetSevInfoResult:
    """Record NodeGetSevInfoResult."""

    params: list[TypedParameter]
    nparams: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.params), 64)
        for item in self.params:
            item.write(out)
        out.i32(self.nparams)

    @staticmethod
    def read(data: Reader) -> NodeGetSevInfoResult:
        """Takes the record off."""
        return NodeGetSevInfoResult(
            params=[TypedParameter.read(data) for _ in range(data.count(64))],
            nparams=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class NodeMemoryStatsEntry:
    """Record NodeMemoryStatsEntry."""

    field: str
    value: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.field, 4194304)
        out.u64(self.value)

    @staticmethod
    def read(data: Reader) -> NodeMemoryStatsEntry:
        """Takes the record off."""
        return NodeMemoryStatsEntry(
            field=data.string(4194304),
            value=data.u64(),
        )


@dataclasses.dataclass(frozen=True)
class SecretEventLifecycle:
    """Record SecretEventLifecycle."""

    callback_id: int
    secret: SecretRef
    event: int
    detail: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.secret.write(out)
        out.i32(self.event)
        out.i32(self.detail)

    @staticmethod
    def read(data: Reader) -> SecretEventLifecycle:
        """Takes the record off."""
        return SecretEventLifecycle(
            callback_id=data.i32(),
            secret=SecretRef.read(data),
            event=data.i32(),
            detail=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class SecretEventValueChanged:
    """Record SecretEventValueChanged."""

    callback_id: int
    secret: SecretRef

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.secret.write(out)

    @staticmethod
    def read(data: Reader) -> SecretEventValueChanged:
        """Takes the record off."""
        return SecretEventValueChanged(
            callback_id=data.i32(),
            secret=SecretRef.read(data),
        )


@dataclasses.dataclass(frozen=True)
class SecretRef:
    """Record SecretRef."""

    uuid: uuid.UUID
    usage_type: int
    usage_id: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.uuid(self.uuid)
        out.i32(self.usage_type)
        out.string(self.usage_id, 4194304)

    @staticmethod
    def read(data: Reader) -> SecretRef:
        """Takes the record off."""
        return SecretRef(
            uuid=data.uuid(),
            usage_type=data.i32(),
            usage_id=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class StoragePoolEventLifecycle:
    """Record StoragePoolEventLifecycle."""

    callback_id: int
    pool: StoragePoolRef
    event: int
    detail: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.pool.write(out)
        out.i32(self.event)
        out.i32(self.detail)

    @staticmethod
    def read(data: Reader) -> StoragePoolEventLifecycle:
        """Takes the record off."""
        return StoragePoolEventLifecycle(
            callback_id=data.i32(),
            pool=StoragePoolRef.read(data),
            event=data.i32(),
            detail=data.i32(),
        )


@dataclasses.dataclass(frozen=True)
class StoragePoolEventRefresh:
    """Record StoragePoolEventRefresh."""

    callback_id: int
    pool: StoragePoolRef

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.callback_id)
        self.pool.write(out)

    @staticmethod
    def read(data: Reader) -> StoragePoolEventRefresh:
        """Takes the record off."""
        return StoragePoolEventRefresh(
            callback_id=data.i32(),
            pool=StoragePoolRef.read(data),
        )


@dataclasses.dataclass(frozen=True)
class StoragePoolGetInfoResult:
    """Record StoragePoolGetInfoResult."""

    state: int
    capacity: int
    allocation: int
    available: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.u32(self.state)
        out.u64(self.capacity)
        out.u64(self.allocation)
        out.u64(self.available)

    @staticmethod
    def read(data: Reader) -> StoragePoolGetInfoResult:
        """Takes the record off."""
        return StoragePoolGetInfoResult(
            state=data.u32(),
            capacity=data.u64(),
            allocation=data.u64(),
            available=data.u64(),
        )


@dataclasses.dataclass(frozen=True)
class StoragePoolListAllVolumesResult:
    """Record StoragePoolListAllVolumesResult."""

    vols: list[StorageVolRef]
    ret: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.count(len(self.vols), 16384)
        for item in self.vols:
            item.write(out)
        out.u32(self.ret)

    @staticmethod
    def read(data: Reader) -> StoragePoolListAllVolumesResult:
        """Takes the record off."""
        return StoragePoolListAllVolumesResult(
            vols=[StorageVolRef.read(data) for _ in range(data.count(16384))],
            ret=data.u32(),
        )


@dataclasses.dataclass(frozen=True)
class StoragePoolRef:
    """Record StoragePoolRef."""

    name: str
    uuid: uuid.UUID

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.name, 4194304)
        out.uuid(self.uuid)

    @staticmethod
    def read(data: Reader) -> StoragePoolRef:
        """Takes the record off."""
        return StoragePoolRef(
            name=data.string(4194304),
            uuid=data.uuid(),
        )


@dataclasses.dataclass(frozen=True)
class StorageVolGetInfoFlagsResult:
    """Record StorageVolGetInfoFlagsResult."""

    type_: int
    capacity: int
    allocation: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.type_)
        out.u64(self.capacity)
        out.u64(self.allocation)

    @staticmethod
    def read(data: Reader) -> StorageVolGetInfoFlagsResult:
        """Takes the record off."""
        return StorageVolGetInfoFlagsResult(
            type_=data.i32(),
            capacity=data.u64(),
            allocation=data.u64(),
        )


@dataclasses.dataclass(frozen=True)
class StorageVolGetInfoResult:
    """Record StorageVolGetInfoResult."""

    type_: int
    capacity: int
    allocation: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.i32(self.type_)
        out.u64(self.capacity)
        out.u64(self.allocation)

    @staticmethod
    def read(data: Reader) -> StorageVolGetInfoResult:
        """Takes the record off."""
        return StorageVolGetInfoResult(
            type_=data.i32(),
            capacity=data.u64(),
            allocation=data.u64(),
        )


@dataclasses.dataclass(frozen=True)
class StorageVolRef:
    """Record StorageVolRef."""

    pool: str
    name: str
    key: str

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.string(self.pool, 4194304)
        out.string(self.name, 4194304)
        out.string(self.key, 4194304)

    @staticmethod
    def read(data: Reader) -> StorageVolRef:
        """Takes the record off."""
        return StorageVolRef(
            pool=data.string(4194304),
            name=data.string(4194304),
            key=data.string(4194304),
        )


@dataclasses.dataclass(frozen=True)
class VcpuInfo:
    """Record VcpuInfo."""

    number: int
    state: int
    cpu_time: int
    cpu: int

    def write(self, out: Writer) -> None:
        """Appends the record."""
        out.u32(self.number)
        out.i32(self.state)
        out.u64(self.cpu_time)
        out.i32(self.cpu)

    @staticmethod
    def read(data: Reader) -> VcpuInfo:
        """Takes the record off."""
        return VcpuInfo(
            number=data.u32(),
            state=data.i32(),
            cpu_time=data.u64(),
            cpu=data.i32(),
        )
