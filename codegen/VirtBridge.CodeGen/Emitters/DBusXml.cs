using VirtBridge.Contract.DBus;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>Introspection text.</summary>
internal static class DBusXml
{
    private const string Emits = "org.freedesktop.DBus.Property.EmitsChangedSignal";

    public static string Document(DBusFace face) =>
        """
        <!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
          "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
        <node>

        """ + string.Concat(Interface(face).Select(l => "  " + l + "\n")) + "</node>\n";

    public static IEnumerable<string> Interface(DBusFace face)
    {
        yield return $"<interface name=\"{face.Name}\">";
        if (face.Properties.Any(p => p.Emits == DBusEmits.False))
        {
            yield return $"  <annotation name=\"{Emits}\" value=\"false\"/>";
        }

        foreach (var property in face.Properties)
        {
            var access = property.Set is null ? "read" : "readwrite";
            yield return $"  <property name=\"{property.Name}\" type=\"{property.Type.Signature}\" access=\"{access}\">";
            yield return $"    <annotation name=\"{Emits}\" value=\"{(property.Emits == DBusEmits.Const ? "const" : "false")}\"/>";
            yield return "  </property>";
        }

        foreach (var method in face.Methods)
        {
            var arguments = method.Inputs.Select(i => $"    <arg name=\"{i.Name}\" type=\"{i.Type.Signature}\" direction=\"in\"/>")
                .Concat(method.Output is { } o ? [$"    <arg name=\"{o.Name}\" type=\"{o.Type.Signature}\" direction=\"out\"/>"] : [])
                .ToList();
            foreach (var line in Element("method", method.Name, arguments))
            {
                yield return line;
            }
        }

        foreach (var signal in face.Signals)
        {
            foreach (var line in Element("signal", signal.Name, [.. signal.Arguments.Select(i => $"    <arg name=\"{i.Name}\" type=\"{i.Type.Signature}\"/>")]))
            {
                yield return line;
            }
        }

        yield return "</interface>";
    }

    private static IEnumerable<string> Element(string kind, string name, IReadOnlyList<string> arguments) => arguments.Count == 0
        ? [$"  <{kind} name=\"{name}\"/>"]
        : [$"  <{kind} name=\"{name}\">", .. arguments, $"  </{kind}>"];
}
