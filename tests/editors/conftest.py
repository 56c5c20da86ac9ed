from tests.rules.trees import empty_root, root_with_schema

__all__ = ["empty_root", "root_with_schema"]
