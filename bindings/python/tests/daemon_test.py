"""Conversations with a daemon: daemon_test.py SOCKET. Says what it saw; the exit status tells whether all of it was right."""

import asyncio
import os
import sys
import unittest
import uuid

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import virtbridge  # noqa: E402
from virtbridge import Files, ParameterType, ProtocolError, Stream, TypedParameter, VirtError, enums, types  # noqa: E402
from virtbridge.xdr import Reader, Writer  # noqa: E402

SOCKET = ""
SMALL = "<domain type='test'><name>{}</name><memory>1024</memory><os><type>hvm</type></os></domain>"


def uri(path: str = "/default") -> str:
    return f"test+unix://{path}?socket={SOCKET}"


class Conversations(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.host = await virtbridge.open(uri())

    async def asyncTearDown(self) -> None:
        await self.host.close()

    async def test_facts_of_the_host(self) -> None:
        self.assertEqual(await self.host.connect.get_type(), "TEST")
        info = await self.host.node.get_info()
        self.assertEqual((info.model, info.cpus, info.memory), ("i686", 16, 3145728))

    async def test_a_domain_lives_and_dies(self) -> None:
        test = await self.host.domains.lookup_by_name("test")
        self.assertEqual(test.uuid, uuid.UUID("6695eb01-f6a4-8304-79aa-97f2502e193f"))
        vm = await self.host.domains.define_xml(SMALL.format("vm"))
        await self.host.domains.create(vm)
        listed = await self.host.domains.list_all_domains(1, enums.ConnectListAllDomainsFlags.ACTIVE)
        self.assertEqual([d.name for d in listed.domains], ["test", "vm"])
        state = await self.host.domains.get_state(vm)
        self.assertEqual(state.state, enums.DomainState.RUNNING)
        await self.host.domains.destroy(vm)
        await self.host.domains.undefine(vm)

    async def test_refusals_carry_libvirts_codes(self) -> None:
        with self.assertRaises(VirtError) as caught:
            await self.host.domains.lookup_by_name("nosuch")
        self.assertEqual(caught.exception.code, enums.ErrorCode.NO_DOMAIN)
        async with await virtbridge.open(uri(), read_only=True) as reader:
            with self.assertRaises(VirtError) as caught:
                await reader.domains.define_xml(SMALL.format("vm"))
            self.assertEqual(caught.exception.code, enums.ErrorCode.OPERATION_DENIED)

    async def test_events_come_in_order(self) -> None:
        test = await self.host.domains.lookup_by_name("test")
        await self.host.events.domain_event_callback_register_any(enums.DomainEventID.LIFECYCLE, None)
        await self.host.domains.suspend(test)
        await self.host.domains.resume(test)
        seen = []
        async for event in self.host.event_stream():
            seen.append(event.msg.event)
            if len(seen) == 2:
                break
        self.assertEqual(seen, [enums.DomainEventType.SUSPENDED, enums.DomainEventType.RESUMED])

    async def test_many_calls_at_once(self) -> None:
        test = await self.host.domains.lookup_by_name("test")
        answers = await asyncio.gather(*(self.host.domains.get_info(test) for _ in range(500)))
        self.assertEqual({a.nr_virt_cpu for a in answers}, {2})

    async def test_parameters_both_ways(self) -> None:
        test = await self.host.domains.lookup_by_name("test")
        nic, limit = "aa:bb:cc:dd:ee:ff", TypedParameter("inbound.average", 77, ParameterType.UINT)
        await self.host.domain_tuning.set_interface_parameters(test, nic, [limit])
        values = await self.host.domain_tuning.get_interface_parameters(test, nic, 16)
        self.assertIn(limit, values.params)
        stats = await self.host.domain_stats.get_all_domain_stats([], 0)
        self.assertIn("state.state", [p.field for p in stats[0].params])

    async def test_a_volume_goes_up_and_comes_down(self) -> None:
        pool = await self.host.storage_pools.lookup_by_name("default-pool")
        volume = await self.host.storage_volumes.create_xml(pool, "<volume><name>v</name><capacity>1048576</capacity></volume>")
        content = os.urandom(700000)
        up = Stream()
        await self.host.storage_volumes.upload(volume, 0, len(content), enums.StorageVolUploadFlags(0), up)
        await up.send(content)
        await up.finish()
        down = Stream()
        await self.host.storage_volumes.download(volume, 0, len(content), enums.StorageVolDownloadFlags(0), down)
        self.assertEqual(b"".join([part async for part in down]), content)
        await down.finish()
        await self.host.storage_volumes.delete(volume)

    async def test_open_files_travel(self) -> None:
        test = await self.host.domains.lookup_by_name("test")
        reading, writing = os.pipe()
        await self.host.domain_consoles.fd_associate(test, "group", enums.DomainFDAssociateFlags(0), Files(reading))
        os.close(reading)
        os.write(writing, b"x")
        os.close(writing)

    async def test_a_guest_moves_to_another_host(self) -> None:
        vm = await self.host.domains.create_xml(SMALL.format("mover"))
        node = os.path.join(os.path.dirname(SOCKET), "other-node.xml")
        with open(node, "w", encoding="utf-8") as file:
            file.write("<node/>")
        async with await virtbridge.open(uri(node)) as other:
            begun = await self.host.domain_migration.migrate_begin3_params(vm, [])
            name = TypedParameter.of("destination_name", "mover")
            ready = await other.domain_migration.migrate_prepare3_params(
                [name, TypedParameter.of("destination_xml", begun.xml)], begun.cookie_out)
            cookie = await self.host.domain_migration.migrate_perform3_params(vm, None, [TypedParameter.of("migrate_uri", ready.uri_out)], ready.cookie_out)
            arrived = await other.domain_migration.migrate_finish3_params([name], cookie, enums.DomainMigrateFlags(0), 0)
            await self.host.domain_migration.migrate_confirm3_params(vm, [], arrived.cookie_out, enums.DomainMigrateFlags(0), 0)
            self.assertEqual((await other.domains.get_state(arrived.dom)).state, enums.DomainState.RUNNING)

    async def test_a_lost_connection_ends_calls_with_an_error(self) -> None:
        self.host.connection.close()
        with self.assertRaises(virtbridge.ConnectionClosed):
            await self.host.connect.get_type()


class Codec(unittest.TestCase):
    def test_records_survive_the_wire(self) -> None:
        record = types.DomainRef("vm", uuid.uuid4(), -1)
        out = Writer()
        record.write(out)
        self.assertEqual(types.DomainRef.read(Reader(bytes(out.data))), record)

    def test_lengths_are_not_believed(self) -> None:
        for data in (b"\xff\xff\xff\xff", b"\0\0\0\x10abc"):
            with self.assertRaises(ProtocolError):
                Reader(data).string(1 << 20)
            with self.assertRaises(ProtocolError):
                Reader(data).count(1 << 30)


if __name__ == "__main__":
    SOCKET = sys.argv.pop()
    unittest.main()
