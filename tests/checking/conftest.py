from tests.rules.trees import empty_root, findings_of, read, root_with_schema

__all__ = ["empty_root", "findings_of", "read", "root_with_schema"]
