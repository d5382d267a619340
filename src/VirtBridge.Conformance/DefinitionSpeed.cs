using System.Diagnostics;
using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>How fast definitions are read, completed, validated and printed, and what one costs while it lies there; by one thread.</summary>
internal static class DefinitionSpeed
{
    private const int WarmUp = 30;
    private const int Copies = 16;
    private const int Round = 8;
    private static readonly TimeSpan s_each = TimeSpan.FromMilliseconds(8);

    /// <summary>Requests as for <c>batch</c>, one for each line; those about guests of QEMU that are taken are measured.</summary>
    public static int Run(TextReader input, TextWriter output)
    {
        var caps = new GoldenCaps();
        var times = new List<double>();
        var reading = new List<double>();
        var printing = new List<double>();
        var sizes = new List<double>();
        var garbage = new List<double>();
        while (input.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            var request = new GoldenRequest(document.RootElement);
            if (request is not { Op: "xml2xml", Selector: "domain", Driver: "qemu" } || !request.HasInput("xml"))
            {
                continue;
            }

            var text = request.ReadInput("xml");
            var options = new DomainParseOptions { Rules = new QemuDomainRules(new GoldenCatalog(caps, request)), AbiUpdate = request.Flag("parse", "abi-update") };
            if (Taken(text, options))
            {
                var plain = new DomainParseOptions { SkipValidate = true };
                var parsed = DomainXml.Parse(text, options);
                times.Add(Time(() => DomainXml.Format(DomainXml.Parse(text, options))));
                reading.Add(Time(() => DomainXml.Parse(text, plain)));
                printing.Add(Time(() => DomainXml.Format(parsed)));
                sizes.Add(Size(text, options));
                garbage.Add(Allocated(() => DomainXml.Format(DomainXml.Parse(text, options))));
            }
        }

        var median = Percentile(times, 0.5);
        output.WriteLine($"{times.Count} definitions: median {median:F1} us ({1e6 / median:F0}/s), 90th {Percentile(times, 0.9):F1} us, slowest {Percentile(times, 1):F1} us");
        output.WriteLine($"of it reading alone {Percentile(reading, 0.5):F1} us, printing {Percentile(printing, 0.5):F1} us; the rest is defaults, addresses and validation");
        output.WriteLine($"allocated on the way: median {Percentile(garbage, 0.5):F0} bytes, 90th {Percentile(garbage, 0.9):F0}");
        output.WriteLine($"at rest: median {Percentile(sizes, 0.5):F0} bytes, 90th {Percentile(sizes, 0.9):F0}, largest {Percentile(sizes, 1):F0}");
        return 0;
    }

    private static bool Taken(string text, DomainParseOptions options)
    {
        try
        {
            _ = DomainXml.Parse(text, options);
            return true;
        }
        catch (VirtException)
        {
            return false;
        }
    }

    /// <summary>Microseconds this program needs for doing it once.</summary>
    private static double Time(Func<object> work)
    {
        for (var i = 0; i < WarmUp; i++)
        {
            _ = work();
        }

        // The best of several rounds, in time this program really had: what others do on the machine only ever adds.
        var best = double.MaxValue;
        for (var whole = Stopwatch.StartNew(); whole.Elapsed < s_each;)
        {
            var began = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < Round; i++)
            {
                _ = work();
            }

            best = Math.Min(best, (Environment.CpuUsage.TotalTime - began).TotalMicroseconds / Round);
        }

        return best;
    }

    private static double Allocated(Func<object> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Size(string text, DomainParseOptions options)
    {
        var kept = new object[Copies];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Copies; i++)
        {
            kept[i] = DomainXml.Parse(text, options);
        }

        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return (double)(after - before) / Copies;
    }

    private static double Percentile(List<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[(int)((sorted.Length - 1) * share)];
    }
}
