using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Qmp;

namespace VirtBridge.Drivers.Qemu.Tests.Guest;

public sealed class GuestStateTests
{
    [Theory]
    [InlineData("RESUME", "Running Booted")]
    [InlineData("RESUME, STOP", "Running Booted; Paused User")]
    [InlineData("RESUME, BLOCK_IO_ERROR stop, STOP", "Running Booted; Paused Ioerror; Paused Ioerror")]
    [InlineData("RESUME, BLOCK_IO_ERROR report", "Running Booted; Running Booted")]
    [InlineData("RESUME, WATCHDOG pause, STOP, RESUME", "Running Booted; Paused Watchdog; Paused Watchdog; Running Booted")]
    [InlineData("RESUME, SHUTDOWN, STOP", "Running Booted; Shutdown Unknown; Shutdown Unknown")]
    [InlineData("RESUME, SUSPEND, WAKEUP", "Running Booted; Pmsuspended Unknown; Running Wakeup")]
    [InlineData("RESUME, GUEST_PANICKED pause, STOP", "Running Booted; Crashed Panicked; Crashed Panicked")]
    [InlineData("RESUME, RESET", "Running Booted; Running Booted")]
    public void States_follow_what_QEMU_says(string events, string states)
    {
        var why = new GuestReasons { Pause = DomainPausedReason.User, Run = DomainRunningReason.Booted };
        var state = GuestState.Pause(DomainPausedReason.StartingUp);
        var seen = new List<string>();
        foreach (var said in events.Split(", "))
        {
            state = state.After(GuestNewsReader.Read(Event(said)), why);
            seen.Add(Name(state));
        }

        Assert.Equal(states, string.Join("; ", seen));
    }

    [Fact]
    public void A_process_that_goes_without_a_word_has_crashed()
    {
        var running = GuestState.Run(DomainRunningReason.Booted);
        Assert.Equal(GuestState.Off(DomainShutoffReason.Crashed), running.AfterExit(new GuestReasons()));
        Assert.Equal(GuestState.Off(DomainShutoffReason.Destroyed), running.AfterExit(new GuestReasons { Off = DomainShutoffReason.Destroyed }));
        var shutdown = running.After(new GuestNews.ShutDown(true), new GuestReasons());
        Assert.Equal(GuestState.Off(DomainShutoffReason.Shutdown), shutdown.AfterExit(new GuestReasons()));
    }

    [Theory]
    [InlineData("""{"event": "DEVICE_DELETED", "data": {"device": "net1", "path": "/machine/peripheral/net1"}}""",
        "DeviceRemoved { Device = net1, Path = /machine/peripheral/net1 }")]
    [InlineData("""{"event": "BLOCK_JOB_COMPLETED", "data": {"type": "mirror", "device": "j1", "len": 10, "offset": 5, "error": "gone"}}""",
        "BlockJobMoved { Move = Failed, Device = j1, Type = mirror, Length = 10, Offset = 5, Error = gone }")]
    [InlineData("""{"event": "BALLOON_CHANGE", "data": {"actual": 1048576}}""", "BalloonMoved { Bytes = 1048576 }")]
    [InlineData("""{"event": "BALLOON_CHANGE", "data": {"actual": "lots"}}""", "BalloonMoved { Bytes = 0 }")]
    [InlineData("""{"event": "BALLOON_CHANGE", "data": [1]}""", "BalloonMoved { Bytes = 0 }")]
    [InlineData("""{"event": "VSERPORT_CHANGE", "data": {"id": "channel0", "open": true}}""", "ChannelMoved { Id = channel0, Open = True }")]
    [InlineData("""{"event": "SHUTDOWN", "data": {"guest": true, "reason": "guest-shutdown"}}""", "ShutDown { ByGuest = True }")]
    [InlineData("""{"event": "SHUTDOWN"}""", "ShutDown { ByGuest =  }")]
    [InlineData("""{"event": "TOMORROW", "data": {}}""", "Other { }")]
    public void Events_become_news(string text, string news)
    {
        var read = GuestNewsReader.Read(QmpEvent.Read(JsonDocument.Parse(text).RootElement));
        Assert.NotNull(read.Event);
        Assert.Equal(news, (read with { Event = null }).ToString()!.Replace("Event = , ", "").Replace("Event =  ", ""));
    }

    private static QmpEvent Event(string said) => said.Split(' ') is [var name, var action]
        ? new QmpEvent(name, default, JsonDocument.Parse($"{{\"action\": \"{action}\"}}").RootElement)
        : new QmpEvent(said, default, default);

    private static string Name(GuestState state) => state.State switch
    {
        DomainState.Running => $"Running {(DomainRunningReason)state.Reason}",
        DomainState.Paused => $"Paused {(DomainPausedReason)state.Reason}",
        DomainState.Shutdown => $"Shutdown {(DomainShutdownReason)state.Reason}",
        DomainState.Crashed => $"Crashed {(DomainCrashedReason)state.Reason}",
        _ => $"{state.State} {(DomainPMSuspendedReason)state.Reason}",
    };
}
