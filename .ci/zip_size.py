"""Prints how many bytes a folder has when zipped as sam deploy zips it."""

import os
import sys
import tempfile
import zipfile

folder = sys.argv[1]
with tempfile.TemporaryFile() as file:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for parent, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(parent, name)
                archive.write(path, os.path.relpath(path, folder))
    print(file.tell())
