"""What a bundle starts: the app, or a program of its own that it starts with ``-m MODULE``."""

import runpy
import sys

from glutestretch.__main__ import main

if sys.argv[1:2] == ["-m"]:
    module = sys.argv[2]
    del sys.argv[1:3]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
else:
    sys.exit(main())
