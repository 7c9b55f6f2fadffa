"""Copies jars without compressing what is in them.

Usage: copy_stored.py FROM TO

The zip that is deployed is compressed itself, and compresses a jar's thousands of small classes together far better
than the jar does one by one; a JVM loads classes faster from a jar that is not compressed.
"""

import os
import sys
import zipfile

source, target = sys.argv[1:]
os.makedirs(target, exist_ok=True)
for name in sorted(os.listdir(source)):
    with zipfile.ZipFile(os.path.join(source, name)) as jar, zipfile.ZipFile(
        os.path.join(target, name), "w", zipfile.ZIP_STORED
    ) as stored:
        for entry in jar.infolist():
            # The same entry, with the same date, so that the same input gives the same zip.
            same = zipfile.ZipInfo(entry.filename, entry.date_time)
            same.external_attr = entry.external_attr
            stored.writestr(same, jar.read(entry))
