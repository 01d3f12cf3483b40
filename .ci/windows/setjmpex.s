# MuPDF's Windows library was compiled for a newer C runtime, which calls _setjmpex by this name. Debian 12's mingw has the older one.
	.globl __intrinsic_setjmpex
__intrinsic_setjmpex:
	jmp *__imp__setjmpex(%rip)
