"""Django settings for an investigation alone; its file is named when it is opened."""

INSTALLED_APPS = ["headwater.investigation"]
DATABASES = {"default": {"ENGINE": "headwater.investigation.sqlite", "NAME": ":memory:"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False
LOGGING_CONFIG = None
"""Django's log would hold SQL, and SQL holds names."""
