using System.Text;
using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>The capabilities documents of the test host.</summary>
public sealed class TestCapabilities(TestMachine host) : ICapabilitiesFacet
{
    private const int CpusPerCell = 8;

    public ValueTask<string> HostAsync(CancellationToken cancellation)
    {
        var text = new StringBuilder();
        text.Append(
            """
            <capabilities>

              <host>
                <cpu>
                  <arch>i686</arch>
                  <features>
                    <pae/>
                    <nonpae/>
                  </features>
                  <pages unit='KiB' size='4'/>
                  <pages unit='KiB' size='8'/>
                  <pages unit='KiB' size='2048'/>
                  <pages unit='KiB' size='1048576'/>
                </cpu>
                <power_management/>
                <iommu support='no'/>
                <topology>

            """);
        text.Append($"      <cells num='{host.Cells}'>\n");
        for (var cell = 0; cell < host.Cells; cell++)
        {
            AppendCell(text, cell);
        }

        text.Append(
            """
                  </cells>
                </topology>
                <secmodel>
                  <model>testSecurity</model>
                  <doi></doi>
                </secmodel>
              </host>


            """);
        AppendGuest(text, "hvm");
        AppendGuest(text, "xen");
        return new(text.Append("</capabilities>\n").ToString());
    }

    public ValueTask<string> DomainAsync(
        string? emulator, string? arch, string? machine, string? type, bool disableDeprecated, CancellationToken cancellation)
    {
        var wanted = arch ?? host.Model;
        return wanted is "i686" or "x86_64"
            ? new(
                $"""
                <domainCapabilities>
                  <path>{emulator ?? "/usr/bin/test-hv"}</path>
                  <domain>test</domain>
                  <arch>{wanted}</arch>
                  <vcpu max='32'/>
                  <iothreads supported='yes'/>
                  <os supported='yes'>
                    <loader supported='no'/>
                  </os>
                  <cpu>
                    <mode name='host-passthrough' supported='no'/>
                    <mode name='maximum' supported='no'/>
                    <mode name='host-model' supported='no'/>
                    <mode name='custom' supported='no'/>
                  </cpu>
                  <devices>
                    <disk supported='no'/>
                    <graphics supported='no'/>
                    <video supported='no'/>
                    <hostdev supported='no'/>
                  </devices>
                  <features>
                    <gic supported='no'/>
                  </features>
                </domainCapabilities>

                """)
            : throw Refuse.Argument(ErrorDomain.Test, $"unknown architecture '{wanted}'");
    }

    private static void AppendCell(StringBuilder text, int cell)
    {
        var pageSize = cell == 0 ? 4 : 8;
        text.Append($"        <cell id='{cell}'>\n");
        text.Append($"          <memory unit='KiB'>{2097152 * (cell + 1)}</memory>\n");
        text.Append($"          <pages unit='KiB' size='{pageSize}'>524288</pages>\n");
        text.Append("          <pages unit='KiB' size='2048'>0</pages>\n");
        text.Append("          <pages unit='KiB' size='1048576'>0</pages>\n");
        text.Append($"          <cpus num='{CpusPerCell}'>\n");
        for (var core = 0; core < CpusPerCell; core++)
        {
            var cpu = (cell * CpusPerCell) + core;
            text.Append($"            <cpu id='{cpu}' socket_id='{cell}' die_id='0' core_id='{core}' siblings='{cpu}'/>\n");
        }

        text.Append("          </cpus>\n        </cell>\n");
    }

    private static void AppendGuest(StringBuilder text, string osType) => text.Append(
        $"""
          <guest>
            <os_type>{osType}</os_type>
            <arch name='i686'>
              <wordsize>32</wordsize>
              <emulator>/usr/bin/test-hv</emulator>
              <domain type='test'/>
            </arch>
            <features>
              <pae/>
              <nonpae/>
            </features>
          </guest>


        """);
}
