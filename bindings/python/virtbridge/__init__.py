"""virtbridge: libvirt's whole API for asyncio, spoken directly to the daemon; no C library is involved.

    import asyncio, virtbridge

    async def main():
        async with await virtbridge.open("qemu:///system") as host:
            for domain in (await host.domains.list_all_domains(1)).domains:
                print(domain.name, await host.domains.get_state(domain))

    asyncio.run(main())
"""

from .errors import ConnectionClosed, VirtError
from .generated import enums, types
from .session import Session, open
from .stream import Stream
from .wire import Files
from .xdr import ParameterType, ProtocolError, TypedParameter

__all__ = [
    "ConnectionClosed", "Files", "ParameterType", "ProtocolError", "Session", "Stream", "TypedParameter", "VirtError", "enums", "open", "types",
]
