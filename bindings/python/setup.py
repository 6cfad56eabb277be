"""A wheel that carries the library is for this platform alone; see pyproject.toml for the rest."""

import pathlib

from setuptools import setup
from setuptools.dist import Distribution

CARRIES_LIBRARY = any(pathlib.Path(__file__).parent.glob("gasket/*gasket*.*[sd]*[oly]*"))


class PlatformDistribution(Distribution):
    def has_ext_modules(self):
        return CARRIES_LIBRARY


setup(distclass=PlatformDistribution)
