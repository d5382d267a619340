namespace VirtBridge.Contract.Abi;

/// <summary>Functions of <c>libvirt-common.h</c>.</summary>
[CHeader("libvirt-common.h", "libvirt", ErrorDomain.None)]
public interface ITypedParameterFunctions
{
    /// <summary>Adds a parameter list (boolean).</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virTypedParamsAddBoolean(
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.InOut, Capacity = "*maxparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint nparams,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint maxparams,
        [C("const char *", CKind.CString)] nint name,
        [C("int", CKind.Scalar)] int value);

    /// <summary>Adds a parameter list (double).</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virTypedParamsAddDouble(
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.InOut, Capacity = "*maxparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint nparams,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint maxparams,
        [C("const char *", CKind.CString)] nint name,
        [C("double", CKind.Scalar)] double value);

    /// <summary>Adds a parameter list (from string).</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virTypedParamsAddFromString(
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.InOut, Capacity = "*maxparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint nparams,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint maxparams,
        [C("const char *", CKind.CString)] nint name,
        [C("int", CKind.Scalar)] int type,
        [C("const char *", CKind.CString)] nint value);

    /// <summary>Adds a parameter list (int).</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virTypedParamsAddInt(
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.InOut, Capacity = "*maxparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint nparams,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint maxparams,
        [C("const char *", CKind.CString)] nint name,
        [C("int", CKind.Scalar)] int value);

    /// <summary>Adds a parameter list (LL ong).</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virTypedParamsAddLLong(
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.InOut, Capacity = "*maxparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint nparams,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint maxparams,
        [C("const char *", CKind.CString)] nint name,
        [C("long long", CKind.Scalar)] long value);

    /// <summary>Adds a parameter list (string).</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virTypedParamsAddString(
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.InOut, Capacity = "*maxparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint nparams,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint maxparams,
        [C("const char *", CKind.CString)] nint name,
        [C("const char *", CKind.CString)] nint value);

    /// <summary>Adds a parameter list (string list).</summary>
    [CFunction("LIBVIRT_1.2.17", "1.2.17")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virTypedParamsAddStringList(
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.InOut, Capacity = "*maxparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint nparams,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint maxparams,
        [C("const char *", CKind.CString)] nint name,
        [C("const char **", CKind.StringVector, Length = "null-terminated")] nint values);

    /// <summary>Adds a parameter list (UI nt).</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virTypedParamsAddUInt(
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.InOut, Capacity = "*maxparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint nparams,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint maxparams,
        [C("const char *", CKind.CString)] nint name,
        [C("unsigned int", CKind.Scalar)] uint value);

    /// <summary>Adds a parameter list (UL long).</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Status)]
    int virTypedParamsAddULLong(
        [C("virTypedParameterPtr *", CKind.AllocTypedParameters, Direction = CDirection.InOut, Capacity = "*maxparams", Count = "*nparams")]
        nint @params,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint nparams,
        [C("int *", CKind.Scalar, Direction = CDirection.InOut)] nint maxparams,
        [C("const char *", CKind.CString)] nint name,
        [C("unsigned long long", CKind.Scalar)] ulong value);

    /// <summary>Clears a parameter list.</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virTypedParamsClear(
        [C("virTypedParameterPtr", CKind.Array, Direction = CDirection.InOut, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar)] int nparams);

    /// <summary>Gives up one reference to a parameter list.</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("void", CReturnKind.Void)]
    void virTypedParamsFree(
        [C("virTypedParameterPtr", CKind.Array, Direction = CDirection.InOut, Length = "nparams", Consumed = true)] nint @params,
        [C("int", CKind.Scalar)] int nparams);

    /// <summary>Reads a value of a parameter list.</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("virTypedParameterPtr", CReturnKind.Pointer)]
    nint virTypedParamsGet(
        [C("virTypedParameterPtr", CKind.Array, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar)] int nparams,
        [C("const char *", CKind.CString)] nint name);

    /// <summary>Reads the boolean of a parameter list.</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Tristate)]
    int virTypedParamsGetBoolean(
        [C("virTypedParameterPtr", CKind.Array, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar)] int nparams,
        [C("const char *", CKind.CString)] nint name,
        [C("int *", CKind.Scalar, Direction = CDirection.Out)] nint value);

    /// <summary>Reads the double of a parameter list.</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Tristate)]
    int virTypedParamsGetDouble(
        [C("virTypedParameterPtr", CKind.Array, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar)] int nparams,
        [C("const char *", CKind.CString)] nint name,
        [C("double *", CKind.Scalar, Direction = CDirection.Out)] nint value);

    /// <summary>Reads the int of a parameter list.</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Tristate)]
    int virTypedParamsGetInt(
        [C("virTypedParameterPtr", CKind.Array, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar)] int nparams,
        [C("const char *", CKind.CString)] nint name,
        [C("int *", CKind.Scalar, Direction = CDirection.Out)] nint value);

    /// <summary>Reads the LL ong of a parameter list.</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Tristate)]
    int virTypedParamsGetLLong(
        [C("virTypedParameterPtr", CKind.Array, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar)] int nparams,
        [C("const char *", CKind.CString)] nint name,
        [C("long long *", CKind.Scalar, Direction = CDirection.Out)] nint value);

    /// <summary>Reads the string of a parameter list.</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Tristate)]
    int virTypedParamsGetString(
        [C("virTypedParameterPtr", CKind.Array, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar)] int nparams,
        [C("const char *", CKind.CString)] nint name,
        [C("const char **", CKind.Scalar, Direction = CDirection.Out)] nint value);

    /// <summary>Reads the UI nt of a parameter list.</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Tristate)]
    int virTypedParamsGetUInt(
        [C("virTypedParameterPtr", CKind.Array, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar)] int nparams,
        [C("const char *", CKind.CString)] nint name,
        [C("unsigned int *", CKind.Scalar, Direction = CDirection.Out)] nint value);

    /// <summary>Reads the UL long of a parameter list.</summary>
    [CFunction("LIBVIRT_1.0.2", "1.0.2")]
    [Adapter("TypedParameterExports")]
    [return: CReturn("int", CReturnKind.Tristate)]
    int virTypedParamsGetULLong(
        [C("virTypedParameterPtr", CKind.Array, Length = "nparams")] nint @params,
        [C("int", CKind.Scalar)] int nparams,
        [C("const char *", CKind.CString)] nint name,
        [C("unsigned long long *", CKind.Scalar, Direction = CDirection.Out)] nint value);
}
