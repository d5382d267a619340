using System.Net;
using System.Net.Sockets;
using System.Text;

namespace VirtBridge.Snmp;

/// <summary>Asks the running snmpd for the first guest, as a manager would, and says what to do when there is no answer.</summary>
internal sealed class AgentCheck(Options options)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <summary>libvirtGuestName, 1.3.6.1.4.1.36957.1.1.1.2, as BER writes it.</summary>
    private static ReadOnlySpan<byte> GuestName => [0x2b, 6, 1, 4, 1, 0x82, 0xa0, 0x5d, 1, 1, 1, 2];

    public async Task<int> RunAsync()
    {
        var (well, words) = await AskAsync();
        Console.WriteLine(words);
        return well ? 0 : 1;
    }

    private async Task<(bool Well, string Words)> AskAsync()
    {
        try
        {
            using var master = options.Master.Connect();
        }
        catch (SocketException refused)
        {
            return (false, $"no AgentX master at {options.Master} ({refused.Message}): start snmpd with 'master agentx' and 'agentXSocket' in snmpd.conf, and run as a user who may open the socket");
        }

        using var socket = new UdpClient(options.Manager.AddressFamily);
        try
        {
            await socket.SendAsync(Question(options.Community), options.Manager);
            using var enough = new CancellationTokenSource(s_patience);
            var answer = (await socket.ReceiveAsync(enough.Token)).Buffer;
            return answer.AsSpan().IndexOf(GuestName) >= 0
                ? (true, $"snmpd at {options.Manager} gives the guests' table")
                : (false, $"snmpd at {options.Manager} answers without guests: start virtbridge-snmp, let the community's view include 1.3.6.1.4.1.36957, or there is no guest");
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
            return (false, $"snmpd at {options.Manager} does not answer community '{options.Community}': look at agentaddress and rocommunity in snmpd.conf (share/virtbridge/snmp has ready ones); with v3 only, ask with snmpget yourself");
        }
    }

    /// <summary>A GETNEXT of SNMPv2c for the first name, all lengths of which fit one byte.</summary>
    private static byte[] Question(string community)
    {
        var name = Encoding.UTF8.GetBytes(community);
        byte[] bind = [0x30, (byte)(GuestName.Length + 4), 6, (byte)GuestName.Length, .. GuestName, 5, 0];
        byte[] binds = [0x30, (byte)bind.Length, .. bind];
        byte[] request = [2, 1, 1, 2, 1, 0, 2, 1, 0, .. binds];
        byte[] message = [2, 1, 1, 4, (byte)name.Length, .. name, 0xa1, (byte)request.Length, .. request];
        return [0x30, (byte)message.Length, .. message];
    }
}
