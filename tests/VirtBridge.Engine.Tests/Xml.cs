namespace VirtBridge.Engine.Tests;

/// <summary>Small documents.</summary>
internal static class Xml
{
    public static string Small(string name, string extra = "") =>
        $"<domain type='test'><name>{name}</name>{extra}<memory>1024</memory><os><type>hvm</type></os></domain>";
}
