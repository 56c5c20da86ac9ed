"""The catalogue of OCOP products: from files in git to a public site."""

__version__ = "0.1.0"
