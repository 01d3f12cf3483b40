/* Wine 8 lacks this library, which Go programs load first; Windows has had it since Windows 7. Only for trying the program under Wine. */
#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T n) {
	while (n > 0) { ULONG k = n > 0x10000 ? 0x10000 : (ULONG)n; if (!RtlGenRandom(data, k)) return FALSE; data += k; n -= k; }
	return TRUE;
}
