/* Opens a test host that wants a name and a password: how programs are asked, and what they hear when the answer is wrong. */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(what) do { if (!(what)) { printf("line %d: %s: %s\n", __LINE__, #what, virGetLastErrorMessage()); exit(1); } } while (0)

static const char *password;
static char asked[512];

static int answer(virConnectCredentialPtr questions, unsigned int count, void *opaque)
{
    unsigned int i;
    for (i = 0; i < count; i++) {
        const char *text = questions[i].type == VIR_CRED_AUTHNAME ? opaque : password;
        strcat(strcat(asked, questions[i].prompt), ";");
        if (text == NULL)
            return -1;
        questions[i].result = strdup(text);
        questions[i].resultlen = strlen(text);
    }
    return 0;
}

static virConnectPtr come(const char *uri, int *kinds, unsigned int count, virConnectAuthCallbackPtr callback, const char *name, const char *with)
{
    virConnectAuth auth = { kinds, count, callback, (void *)name };
    asked[0] = '\0';
    password = with;
    return virConnectOpenAuth(uri, &auth, 0);
}

static void quiet(void *opaque, virErrorPtr error) { (void)opaque; (void)error; }

int main(int argc, char **argv)
{
    int kinds[] = { VIR_CRED_AUTHNAME, VIR_CRED_NOECHOPROMPT, VIR_CRED_PASSPHRASE };
    virConnectPtr conn;
    CHECK(argc == 2);
    virSetErrorFunc(NULL, quiet);

    CHECK((conn = come(argv[1], kinds, 3, answer, "srinivasa", "87539319")) != NULL);
    CHECK(strcmp(asked, "Enter username for localhost;Enter srinivasa's password for localhost;") == 0);
    CHECK(virConnectClose(conn) == 0);

    CHECK(come(argv[1], kinds, 3, answer, "srinivasa", "2147483647") == NULL);
    CHECK(virGetLastErrorCode() == VIR_ERR_AUTH_FAILED && virGetLastErrorDomain() == VIR_FROM_TEST);
    CHECK(come(argv[1], kinds, 3, answer, NULL, NULL) == NULL);
    CHECK(strstr(virGetLastErrorMessage(), "Username request failed") != NULL && virGetLastErrorDomain() == VIR_FROM_AUTH);
    CHECK(come(argv[1], kinds, 3, answer, "srinivasa", NULL) == NULL);
    CHECK(strstr(virGetLastErrorMessage(), "Password request failed") != NULL);
    CHECK(come(argv[1], kinds, 1, answer, "srinivasa", "87539319") == NULL);
    CHECK(strstr(virGetLastErrorMessage(), "Missing VIR_CRED_PASSPHRASE or VIR_CRED_NOECHOPROMPT credential type") != NULL);
    CHECK(come(argv[1], kinds, 0, answer, "srinivasa", "87539319") == NULL);
    CHECK(strstr(virGetLastErrorMessage(), "Missing VIR_CRED_AUTHNAME credential type") != NULL);
    CHECK(come(argv[1], kinds, 3, NULL, "srinivasa", "87539319") == NULL);
    CHECK(virGetLastErrorCode() == VIR_ERR_INVALID_ARG && virGetLastErrorDomain() == VIR_FROM_AUTH);
    CHECK(virConnectOpen(argv[1]) == NULL && virGetLastErrorCode() == VIR_ERR_INVALID_ARG);
    printf("all checks passed\n");
    return 0;
}
