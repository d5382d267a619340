using VirtBridge.Contract;
using VirtBridge.Snmp.Agentx;
using VirtBridge.Snmp.Cache;
using VirtBridge.Snmp.Mib;
using Xunit;

namespace VirtBridge.Snmp.Tests;

public sealed class SubagentTests
{
    private static readonly Oid s_root = Oid.Parse("1.3.6.1.4.1.36957");
    private static readonly Oid s_name = Oid.Parse("1.3.6.1.4.1.36957.1.1.1.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1");

    [Fact]
    public async Task It_opens_registers_and_answers_gets_nexts_and_bulks()
    {
        await using var talk = await Talk.StartAsync();
        Assert.Equal([PduType.Open, PduType.Register], talk.Seen);
        var get = await talk.AskAsync(PduType.Get, w => w.Identifier(s_name, true).Identifier(default));
        Assert.Equal("alpha", System.Text.Encoding.UTF8.GetString(Assert.Single(get.Values).Value.Bytes!));
        var next = await talk.AskAsync(PduType.GetNext, w => w.Identifier(s_root).Identifier(default));
        Assert.Equal(s_name, Assert.Single(next.Values).Name);
        var bulk = await talk.AskAsync(PduType.GetBulk, w => w.UInt16(0).UInt16(100).Identifier(s_root).Identifier(default));
        Assert.Equal(8, bulk.Values.Count);
        Assert.Equal(MibType.EndOfMibView, bulk.Values[^1].Value.Type);
    }

    [Fact]
    public async Task Setting_what_may_not_be_set_is_refused()
    {
        await using var talk = await Talk.StartAsync();
        var set = await talk.AskAsync(PduType.TestSet, w => w.VarBind(new(s_name, MibValue.Text("beta"))));
        Assert.Equal(PduError.NotWritable, set.Error);
    }

    [Fact]
    public async Task A_malformed_request_is_answered_with_a_parse_error_and_the_session_lives()
    {
        await using var talk = await Talk.StartAsync();
        var broken = await talk.AskAsync(PduType.Get, w => w.Byte(200).Byte(0).Byte(0).Byte(0));
        Assert.Equal(PduError.ParseError, broken.Error);
        var get = await talk.AskAsync(PduType.Get, w => w.Identifier(s_name, true).Identifier(default));
        Assert.Equal(PduError.None, get.Error);
    }

    [Fact]
    public async Task A_notification_waits_for_a_master_that_comes_back()
    {
        await using var talk = await Talk.StartAsync();
        await talk.Stream.DisposeAsync();
        talk.Subagent.Notify(LifecycleNews.Libvirt(Talk.Guest));
        await talk.WelcomeAgainAsync();
        var (header, payload) = await ScriptedMaster.ReadAsync(talk.Stream, TestContext.Current.CancellationToken);
        Assert.Equal(PduType.Notify, header.Type);
        var values = new PduReader(payload, header.BigEndian).VarBinds();
        Assert.Equal(Oid.Parse("1.3.6.1.4.1.36957.0.1"), values[1].Value.Name);
        await ScriptedMaster.AcknowledgeAsync(talk.Stream, header, TestContext.Current.CancellationToken);
    }

    /// <summary>A subagent and its scripted master in conversation.</summary>
    private sealed class Talk : IAsyncDisposable, IRequestHandler
    {
        public static readonly Guest Guest = new() { Reference = new("alpha", new Uuid(0, 1), 3), Index = 1, State = DomainState.Running };

        private readonly ScriptedMaster _master = new();
        private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        private readonly MibView _view = new([new MibTable<Contract.Snmp.ILibvirtGuest>(Generated.LibvirtMibObjects.LibvirtGuestTable, [new LibvirtGuestRow(Guest)])]);
        private readonly Task _running;

        private Talk()
        {
            Subagent = new Subagent(_master.Address, s_root, "test", [s_root], this, TimeProvider.System, _ => { });
            _running = Subagent.RunAsync(_stop.Token);
        }

        public Subagent Subagent { get; }

        public System.Net.Sockets.NetworkStream Stream { get; private set; } = null!;

        public IReadOnlyList<PduType> Seen { get; private set; } = [];

        public static async Task<Talk> StartAsync()
        {
            var talk = new Talk();
            await talk.WelcomeAgainAsync();
            return talk;
        }

        public async Task WelcomeAgainAsync() => (Stream, Seen) = await _master.WelcomeAsync(1, _stop.Token);

        public Task<(PduError Error, List<VarBind> Values)> AskAsync(PduType type, Action<PduWriter> body) =>
            ScriptedMaster.AskAsync(Stream, type, body, _stop.Token);

        public VarBind Get(Oid name) => _view.Get(name);

        public VarBind Next(SearchRange range) => _view.Next(range);

        public (PduError Error, ushort Index) Test(uint transaction, IReadOnlyList<VarBind> values) => (PduError.NotWritable, 1);

        public Task<PduError> CommitAsync(uint transaction, CancellationToken cancellation) => Task.FromResult(PduError.CommitFailed);

        public void CleanUp(uint transaction)
        {
            // Nothing is ever prepared.
        }

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            await _running;
            await Stream.DisposeAsync();
            _master.Dispose();
            _stop.Dispose();
        }
    }
}
