using Microsoft.AspNetCore.Http;

namespace VirtBridge.Grpc;

/// <summary>Answers <c>GET /metrics</c>.</summary>
internal sealed class MetricsEndpoint(StatisticsCache cache, MetricsPage page)
{
    public async Task ServeAsync(HttpContext context)
    {
        var statistics = await cache.GetAsync(context.RequestAborted);
        var openMetrics = context.Request.Headers.Accept.ToString().Contains("application/openmetrics-text", StringComparison.Ordinal);
        context.Response.ContentType = MetricsText.ContentType(openMetrics);
        await page.WriteAsync(context.Response.BodyWriter, openMetrics, statistics, context.RequestAborted);
    }
}
