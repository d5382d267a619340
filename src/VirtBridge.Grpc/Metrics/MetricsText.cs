using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace VirtBridge.Grpc;

/// <summary>
/// Writes samples in Prometheus's text format or in OpenMetrics: they differ in how counters are announced and in the end mark.
/// Families' samples must come together, each under its head.
/// </summary>
internal sealed class MetricsText(IBufferWriter<byte> output, bool openMetrics)
{
    private const int LongestNumber = 40;
    private byte[] _name = [];
    private bool _labels;

    public static string ContentType(bool openMetrics) => openMetrics
        ? "application/openmetrics-text; version=1.0.0; charset=utf-8" : "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>Begins a family. A counter's <paramref name="name"/> stands without its ending.</summary>
    public void Head(string name, string kind, string help)
    {
        var announced = kind == "counter" && !openMetrics ? name + "_total" : name;
        Write($"# HELP {announced} {help.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\n# TYPE {announced} {kind}\n");
        _name = Encoding.UTF8.GetBytes(kind == "counter" ? name + "_total" : name);
    }

    public void Head(string name, FigureKind kind, string help) => Head(name, kind == FigureKind.Counter ? "counter" : "gauge", help);

    /// <summary>A whole family of one sample.</summary>
    public void Single(string name, string kind, string help, double value)
    {
        Head(name, kind, help);
        Begin();
        End(value);
    }

    /// <summary>Begins a sample of the family; labels follow, then its value.</summary>
    public MetricsText Begin(string ending = "")
    {
        output.Write(_name);
        Write(ending);
        _labels = false;
        return this;
    }

    public MetricsText Label(string name, string value)
    {
        Write(_labels ? "," : "{");
        Write(name);
        Write("=\"");
        WriteEscaped(value);
        Write("\"");
        _labels = true;
        return this;
    }

    public void End(double value)
    {
        Write(_labels ? "} " : " ");
        Number(value);
        Write("\n");
    }

    public void Histogram(DurationHistogram histogram, string label, string value)
    {
        var (cumulative, sum) = histogram.Read();
        for (var i = 0; i < cumulative.Length; i++)
        {
            var bound = i < DurationHistogram.Bounds.Count
                ? DurationHistogram.Bounds[i].ToString(System.Globalization.CultureInfo.InvariantCulture) : "+Inf";
            Labelled("_bucket", label, value).Label("le", bound).End(cumulative[i]);
        }

        Labelled("_count", label, value).End(cumulative[^1]);
        Labelled("_sum", label, value).End(sum);
    }

    public void Finish()
    {
        if (openMetrics)
        {
            Write("# EOF\n");
        }
    }

    private MetricsText Labelled(string ending, string label, string value) =>
        label.Length == 0 ? Begin(ending) : Begin(ending).Label(label, value);

    private void Number(double value)
    {
        var span = output.GetSpan(LongestNumber);
        if (value == Math.Floor(value) && Math.Abs(value) < 1e15)
        {
            Utf8Formatter.TryFormat((long)value, span, out var written);
            output.Advance(written);
            return;
        }

        Utf8Formatter.TryFormat(value, span, out var count);
        output.Advance(count);
    }

    private void WriteEscaped(string text)
    {
        if (text.AsSpan().IndexOfAny('\\', '"', '\n') < 0)
        {
            Write(text);
            return;
        }

        Write(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal));
    }

    private void Write(string text)
    {
        var span = output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        output.Advance(Encoding.UTF8.GetBytes(text, span));
    }
}
