import pytest

from catalogue.publishing.security_policy import PolicyError, guarded, hashes

PAGE = (
    '<html><head><meta charset="utf-8"><title>Gạo</title></head><body><script>a=1</script>'
    '<script type="application/json">{"a": 1}</script><script src="a.js"></script></body></html>'
)


def test_a_script_in_the_page_is_allowed_by_its_hash_and_data_is_not_counted() -> None:
    assert hashes(PAGE) == ["'sha256-wi/qXXQo5c9H72NUyXySI8ldbc3D4NIwD/eQVrH/PYU='"]


def test_the_policy_stands_before_all_that_it_governs_and_allows_no_other_inline_script() -> None:
    page = guarded(PAGE)
    before, _, policy = page.partition('<meta http-equiv="Content-Security-Policy" content="')
    assert before == '<html><head><meta charset="utf-8">'
    scripts = policy.partition("script-src ")[2].partition('"')[0]
    assert scripts == "'self' 'sha256-wi/qXXQo5c9H72NUyXySI8ldbc3D4NIwD/eQVrH/PYU='"


def test_a_theme_without_a_place_for_the_policy_is_an_error() -> None:
    with pytest.raises(PolicyError):
        guarded("<html><head><title>Gạo</title></head></html>")
