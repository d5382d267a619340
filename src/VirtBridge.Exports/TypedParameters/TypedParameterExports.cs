using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>virTypedParams*: lists of parameters in the program's own memory.</summary>
internal static unsafe class TypedParameterExports
{
    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsAddInt", CallConvs = [typeof(CallConvCdecl)])]
    public static int AddInt(nint parameters, nint count, nint room, nint name, int value) =>
        Add("virTypedParamsAddInt", parameters, count, room, name, field => TypedParameter.Int(field, value));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsAddUInt", CallConvs = [typeof(CallConvCdecl)])]
    public static int AddUInt(nint parameters, nint count, nint room, nint name, uint value) =>
        Add("virTypedParamsAddUInt", parameters, count, room, name, field => TypedParameter.UInt(field, value));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsAddLLong", CallConvs = [typeof(CallConvCdecl)])]
    public static int AddLLong(nint parameters, nint count, nint room, nint name, long value) =>
        Add("virTypedParamsAddLLong", parameters, count, room, name, field => TypedParameter.LLong(field, value));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsAddULLong", CallConvs = [typeof(CallConvCdecl)])]
    public static int AddULLong(nint parameters, nint count, nint room, nint name, ulong value) =>
        Add("virTypedParamsAddULLong", parameters, count, room, name, field => TypedParameter.ULLong(field, value));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsAddDouble", CallConvs = [typeof(CallConvCdecl)])]
    public static int AddDouble(nint parameters, nint count, nint room, nint name, double value) =>
        Add("virTypedParamsAddDouble", parameters, count, room, name, field => TypedParameter.Double(field, value));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsAddBoolean", CallConvs = [typeof(CallConvCdecl)])]
    public static int AddBoolean(nint parameters, nint count, nint room, nint name, int value) =>
        Add("virTypedParamsAddBoolean", parameters, count, room, name, field => TypedParameter.Boolean(field, value != 0));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsAddString", CallConvs = [typeof(CallConvCdecl)])]
    public static int AddString(nint parameters, nint count, nint room, nint name, nint value) => Add(
        "virTypedParamsAddString", parameters, count, room, name, field => TypedParameter.String(field, NativeText.Read(value) ?? ""));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsAddFromString", CallConvs = [typeof(CallConvCdecl)])]
    public static int AddFromString(nint parameters, nint count, nint room, nint name, int type, nint value) => Add(
        "virTypedParamsAddFromString",
        parameters,
        count,
        room,
        name,
        field => TypedParameterList.FromText(field, type, NativeText.Read(value) ?? ""));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsAddStringList", CallConvs = [typeof(CallConvCdecl)])]
    public static int AddStringList(nint parameters, nint count, nint room, nint name, nint values) =>
        ExportCall.Status("virTypedParamsAddStringList", ErrorDomain.None, call =>
        {
            var field = Arguments.Text(name, "name", call.Site);
            foreach (var value in Arguments.Texts(values, -1, int.MaxValue, "values", call.Site))
            {
                TypedParameterList.Add(parameters, count, room, TypedParameter.String(field, value), call.Site);
            }
        });

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsGetInt", CallConvs = [typeof(CallConvCdecl)])]
    public static int GetInt(nint parameters, int count, nint name, nint value) => Get(
        "virTypedParamsGetInt", parameters, count, name, TypedParameterType.Int, found => Results.Put((int*)value, ((VirTypedParameter*)found)->i));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsGetUInt", CallConvs = [typeof(CallConvCdecl)])]
    public static int GetUInt(nint parameters, int count, nint name, nint value) => Get(
        "virTypedParamsGetUInt", parameters, count, name, TypedParameterType.Uint, found => Results.Put((uint*)value, ((VirTypedParameter*)found)->ui));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsGetLLong", CallConvs = [typeof(CallConvCdecl)])]
    public static int GetLLong(nint parameters, int count, nint name, nint value) => Get(
        "virTypedParamsGetLLong", parameters, count, name, TypedParameterType.Llong, found => Results.Put((long*)value, ((VirTypedParameter*)found)->l));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsGetULLong", CallConvs = [typeof(CallConvCdecl)])]
    public static int GetULLong(nint parameters, int count, nint name, nint value) => Get(
        "virTypedParamsGetULLong", parameters, count, name, TypedParameterType.Ullong, found => Results.Put((ulong*)value, ((VirTypedParameter*)found)->ul));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsGetDouble", CallConvs = [typeof(CallConvCdecl)])]
    public static int GetDouble(nint parameters, int count, nint name, nint value) => Get(
        "virTypedParamsGetDouble", parameters, count, name, TypedParameterType.Double, found => Results.Put((double*)value, ((VirTypedParameter*)found)->d));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsGetString", CallConvs = [typeof(CallConvCdecl)])]
    public static int GetString(nint parameters, int count, nint name, nint value) => Get(
        "virTypedParamsGetString", parameters, count, name, TypedParameterType.String, found => Results.Put((nint*)value, ((VirTypedParameter*)found)->s));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsGetBoolean", CallConvs = [typeof(CallConvCdecl)])]
    public static int GetBoolean(nint parameters, int count, nint name, nint value) => Get(
        "virTypedParamsGetBoolean",
        parameters,
        count,
        name,
        TypedParameterType.Boolean,
        found => Results.Put((int*)value, ((VirTypedParameter*)found)->b != 0 ? 1 : 0));

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsGet", CallConvs = [typeof(CallConvCdecl)])]
    public static nint Find(nint parameters, int count, nint name)
    {
        LastError.Reset();
        return (nint)TypedParameterList.Find(parameters, count, name);
    }

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsClear", CallConvs = [typeof(CallConvCdecl)])]
    public static void Clear(nint parameters, int count) => ParameterMemory.Clear((VirTypedParameter*)parameters, count);

    [UnmanagedCallersOnly(EntryPoint = "virTypedParamsFree", CallConvs = [typeof(CallConvCdecl)])]
    public static void Free(nint parameters, int count)
    {
        ParameterMemory.Clear((VirTypedParameter*)parameters, count);
        LibC.Free((void*)parameters);
    }

    private static int Add(string function, nint parameters, nint count, nint room, nint name, Func<string, TypedParameter> make) =>
        ExportCall.Status(function, ErrorDomain.None, call =>
            TypedParameterList.Add(parameters, count, room, make(Arguments.Text(name, "name", call.Site)), call.Site));

    private static int Get(string function, nint parameters, int count, nint name, TypedParameterType type, Action<nint> store) =>
        ExportCall.Run(function, ErrorDomain.None, -1, call =>
        {
            var found = TypedParameterList.Require(parameters, count, name, type, call.Site);
            if (found is null)
            {
                return 0;
            }

            store((nint)found);
            return 1;
        });
}
