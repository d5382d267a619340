using VirtBridge.Snmp.Agentx;
using Xunit;

namespace VirtBridge.Snmp.Tests;

public sealed class PduTests
{
    [Fact]
    public void Every_kind_of_value_comes_back_as_it_was_written()
    {
        VarBind[] binds =
        [
            new(Oid.Parse("1.3.6.1.4.1.36957.1"), MibValue.Integer(-7)),
            new(Oid.Parse("1.3.6.1.2.1.1.3.0"), MibValue.Ticks(TimeSpan.FromSeconds(3))),
            new(Oid.Parse("2.5"), MibValue.Text("größe")),
            new(Oid.Parse("1.3.6.1.300"), MibValue.Counter(ulong.MaxValue)),
            new(Oid.Parse("1.3.6.1.4"), MibValue.Identifier("1.3.6.1.4.1.36957.0.1")),
            new(Oid.Parse("1.3.6.1.4"), MibValue.EndOfMibView),
        ];
        var writer = new PduWriter(PduType.Notify, 1, 2, 3);
        foreach (var bind in binds)
        {
            writer.VarBind(bind);
        }

        var message = writer.Finish();
        var header = PduHeader.Read(message.Span[..PduHeader.Size]);
        Assert.Equal(new PduHeader(PduType.Notify, PduHeader.NetworkByteOrder, 1, 2, 3, message.Length - PduHeader.Size), header);
        var back = new PduReader(message.Span[PduHeader.Size..], header.BigEndian).VarBinds();
        Assert.Equal(binds.Length, back.Count);
        for (var i = 0; i < binds.Length; i++)
        {
            Assert.Equal(binds[i].Name, back[i].Name);
            Assert.Equal(binds[i].Value.Type, back[i].Value.Type);
            Assert.Equal(binds[i].Value.Bits, back[i].Value.Bits);
            Assert.Equal(binds[i].Value.Bytes ?? [], back[i].Value.Bytes ?? []);
            Assert.Equal(binds[i].Value.Name, back[i].Value.Name);
        }
    }

    [Fact]
    public void An_identifier_is_written_short_where_the_protocol_allows()
    {
        var writer = new PduWriter(PduType.Ping, 0, 0, 0).Identifier(Oid.Parse("1.3.6.1.4.1.36957"));
        Assert.Equal([2, 4, 0, 0, 0, 0, 0, 1, 0, 0, 0x90, 0x5d], writer.Finish().ToArray()[PduHeader.Size..]);
    }

    [Fact]
    public void Random_bytes_are_refused_or_read_but_never_crash()
    {
        var random = new Random(7666);
        for (var i = 0; i < 20000; i++)
        {
            var bytes = new byte[random.Next(0, 200)];
            random.NextBytes(bytes);
            if (i % 2 == 0 && bytes.Length > 3)
            {
                // More often a type that exists, so that values are reached.
                (bytes[0], bytes[1]) = (0, (byte)(i % 4 == 0 ? 4 : 6));
            }

            Read(bytes, static r => r.VarBinds().Count);
            Read(bytes, static r => r.Ranges().Count);
        }
    }

    [Fact]
    public void A_header_of_another_version_or_of_absurd_length_is_refused()
    {
        var message = new PduWriter(PduType.Ping, 0, 0, 0).Finish().ToArray();
        message[0] = 2;
        Assert.Throws<AgentxException>(() => PduHeader.Read(message));
        (message[0], message[16]) = (1, 0x7f);
        Assert.Throws<AgentxException>(() => PduHeader.Read(message));
    }

    [Fact]
    public void Addresses_of_a_master_agent_are_understood()
    {
        Assert.Equal("unix:/run/agentx", MasterAddress.Parse("unix:/run/agentx").ToString());
        Assert.Equal("unix:/run/agentx", MasterAddress.Parse("/run/agentx").ToString());
        Assert.Equal("tcp:localhost:705", MasterAddress.Parse("tcp:localhost").ToString());
        Assert.Equal("tcp:10.0.0.1:1705", MasterAddress.Parse("tcp:10.0.0.1:1705").ToString());
        Assert.Throws<ArgumentException>(() => MasterAddress.Parse("udp:localhost:705"));
        Assert.Throws<ArgumentException>(() => MasterAddress.Parse("tcp:localhost:high"));
    }

    private delegate int Reading(PduReader reader);

    private static void Read(byte[] bytes, Reading reading)
    {
        try
        {
            Assert.InRange(reading(new PduReader(bytes, true)), 0, PduReader.MaxVariables);
        }
        catch (AgentxException e)
        {
            Assert.NotEmpty(e.Message);
        }
    }
}
