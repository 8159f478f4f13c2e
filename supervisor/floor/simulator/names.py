"""Made-up names in the four languages: people, clients, queues, reasons, articles, remarks.

Languages are `he`, `ar`, `ro` and `en`. First and last names are common ones put together at random; nobody in
particular is meant.
"""

from __future__ import annotations

from typing import Final

LANGUAGES: Final = ("he", "ro", "en", "ar")

FIRST: Final = {
    "he": [
        "דנה",
        "יואב",
        "נועה",
        "איתי",
        "מיכל",
        "רועי",
        "שירה",
        "עומר",
        "תמר",
        "אלון",
        "הילה",
        "גיא",
        "יעל",
        "נדב",
        "ליאת",
        "אורי",
        "מאיה",
        "עידו",
        "רוני",
        "אסף",
    ],
    "ar": [
        "ليلى",
        "سامي",
        "نور",
        "كريم",
        "هدى",
        "رامي",
        "سلمى",
        "طارق",
        "ريم",
        "زياد",
        "مها",
        "باسل",
        "دينا",
        "وائل",
        "رنا",
        "فادي",
        "لينا",
        "جاد",
        "سهى",
        "مازن",
    ],
    "ro": [
        "Ioana",
        "Andrei",
        "Maria",
        "Radu",
        "Elena",
        "Vlad",
        "Ana",
        "Mihai",
        "Cristina",
        "Tudor",
        "Ilinca",
        "Paul",
        "Daria",
        "Sorin",
        "Irina",
        "Matei",
        "Oana",
        "Liviu",
        "Raluca",
        "Dan",
    ],
    "en": [
        "Grace",
        "Oliver",
        "Hannah",
        "Jack",
        "Emily",
        "Adam",
        "Sophie",
        "Noel",
        "Alice",
        "Peter",
        "Ruth",
        "Simon",
        "Clara",
        "Mark",
        "Nina",
        "Tom",
        "Laura",
        "Ben",
        "Judith",
        "Alan",
    ],
}

LAST: Final = {
    "he": [
        "לוי",
        "כהן",
        "מזרחי",
        "פרץ",
        "ביטון",
        "אברהם",
        "פרידמן",
        "דהן",
        "אזולאי",
        "גבאי",
        "רוזן",
        "שחר",
        "ברק",
        "נחום",
        "סגל",
    ],
    "ar": [
        "خليل",
        "منصور",
        "حداد",
        "ناصر",
        "عيسى",
        "صباغ",
        "درويش",
        "شاهين",
        "قاسم",
        "سالم",
        "زيدان",
        "فارس",
        "عواد",
        "يونس",
        "حمدان",
    ],
    "ro": [
        "Popescu",
        "Ionescu",
        "Dumitru",
        "Stan",
        "Rusu",
        "Munteanu",
        "Lazăr",
        "Șerban",
        "Țurcanu",
        "Moldovan",
        "Dobre",
        "Neagu",
        "Marin",
        "Ilie",
        "Voicu",
    ],
    "en": [
        "Walker",
        "Bennett",
        "Hughes",
        "Carter",
        "Foster",
        "Morgan",
        "Palmer",
        "Reed",
        "Shaw",
        "Turner",
        "Wells",
        "Young",
        "Barker",
        "Dixon",
        "Ellis",
    ],
}

CLIENTS: Final = {
    "he": ("גל־ים סלולר", "אורנית ביטוח"),
    "ar": ("دار الياسمين", "واحة النور"),
    "ro": ("Casa Verbina", "Lumina Rurală"),
    "en": ("Harbour Lane Energy", "Fernhill Travel"),
}

SITES: Final = {"he": "חיפה", "ar": "الناصرة", "ro": "Iași", "en": "Leeds"}

QUEUE_KINDS: Final = {
    "he": {
        "service": "שירות לקוחות",
        "sales": "מכירות",
        "support": "תמיכה טכנית",
        "chat": "צ׳אט",
        "message": "הודעות",
        "mail": "דואר אלקטרוני",
    },
    "ar": {
        "service": "خدمة العملاء",
        "sales": "المبيعات",
        "support": "الدعم الفني",
        "chat": "الدردشة",
        "message": "الرسائل",
        "mail": "البريد الإلكتروني",
    },
    "ro": {
        "service": "Relații cu clienții",
        "sales": "Vânzări",
        "support": "Suport tehnic",
        "chat": "Chat",
        "message": "Mesaje",
        "mail": "E-mail",
    },
    "en": {
        "service": "Customer care",
        "sales": "Sales",
        "support": "Technical support",
        "chat": "Chat",
        "message": "Messages",
        "mail": "E-mail",
    },
}

TEAMS: Final = {"he": "צוות", "ar": "فريق", "ro": "Echipa", "en": "Team"}

# code, class, paid, limit in minutes, label by language
REASONS: Final = (
    ("break", "state", 1, 15, {"he": "הפסקה", "ar": "استراحة", "ro": "Pauză", "en": "Break"}),
    ("lunch", "state", 0, 30, {"he": "ארוחת צהריים", "ar": "غداء", "ro": "Prânz", "en": "Lunch"}),
    ("training", "state", 1, 60, {"he": "הדרכה", "ar": "تدريب", "ro": "Instruire", "en": "Training"}),
    ("meeting", "state", 1, 30, {"he": "ישיבת צוות", "ar": "اجتماع الفريق", "ro": "Ședință", "en": "Team meeting"}),
    ("coaching", "state", 1, 30, {"he": "ליווי", "ar": "توجيه", "ro": "Coaching", "en": "Coaching"}),
    ("system", "state", 1, 20, {"he": "תקלת מערכת", "ar": "عطل النظام", "ro": "Sistem picat", "en": "System down"}),
    ("no_answer", "state", 1, 5, {"he": "לא נענה", "ar": "لم يرد", "ro": "Fără răspuns", "en": "Did not answer"}),
    ("bill", "contact", None, None, {"he": "חשבון", "ar": "فاتورة", "ro": "Factură", "en": "Bill"}),
    ("fault", "contact", None, None, {"he": "תקלה", "ar": "عطل", "ro": "Defecțiune", "en": "Fault"}),
    ("order", "contact", None, None, {"he": "הזמנה", "ar": "طلب", "ro": "Comandă", "en": "Order"}),
    ("delivery", "contact", None, None, {"he": "משלוח", "ar": "توصيل", "ro": "Livrare", "en": "Delivery"}),
    ("leave", "contact", None, None, {"he": "ביטול שירות", "ar": "إلغاء", "ro": "Reziliere", "en": "Cancellation"}),
    ("advice", "contact", None, None, {"he": "ייעוץ", "ar": "استشارة", "ro": "Consultanță", "en": "Advice"}),
)

CONTACT_REASONS: Final = tuple(code for code, kind, *_ in REASONS if kind == "contact")

ARTICLES: Final = {
    "he": ("איך קוראים את החשבון", "איפוס סיסמה", "מעקב אחר משלוח", "הגדרת הנתב", "ביטול עסקה"),
    "ar": ("كيف تقرأ الفاتورة", "إعادة ضبط كلمة السر", "تتبع الشحنة", "إعداد الموجه", "إلغاء الطلب"),
    "ro": ("Cum citiți factura", "Resetarea parolei", "Urmărirea coletului", "Configurarea routerului", "Retur"),
    "en": ("How to read your bill", "Reset your password", "Track a delivery", "Set up the router", "Cancel an order"),
}

GOOD: Final = {
    "he": ("שירות מצוין, תודה!", "פתרו לי את הבעיה מהר"),
    "ar": ("خدمة ممتازة، شكرا", "تم حل المشكلة بسرعة"),
    "ro": ("Foarte amabili, mulțumesc!", "Rezolvat din prima"),
    "en": ("Very kind and quick", "Solved at once, thank you"),
}

BAD: Final = {
    "he": ("חיכיתי יותר מדי זמן", "נאלצתי להסביר הכול מחדש"),
    "ar": ("انتظرت طويلا", "اضطررت لشرح كل شيء من جديد"),
    "ro": ("Am așteptat prea mult", "A trebuit să repet totul"),
    "en": ("I waited far too long", "I had to explain everything again"),
}

PRODUCTS: Final = ("home plan", "travel pack", "extended care", "fast line", "family bundle")
SEGMENTS: Final = ("standard", "standard", "standard", "plus", "business")

EVENTS: Final = {
    "release": {"he": "גרסה חדשה", "ar": "إصدار جديد", "ro": "Versiune nouă", "en": "New release"},
    "campaign": {"he": "מבצע", "ar": "حملة", "ro": "Campanie", "en": "Campaign"},
    "outage": {"he": "השבתה", "ar": "انقطاع", "ro": "Întrerupere", "en": "Outage"},
}

WEEKENDS: Final = {"Asia/Jerusalem": (4, 5), "Asia/Amman": (4, 5), "Africa/Cairo": (4, 5), "Asia/Riyadh": (4, 5)}
"""Days off by zone as `date.weekday()` numbers; Saturday and Sunday elsewhere."""

# The zone of the centre, then of its sites by language.
SITE_ZONES: Final = {
    "Asia/Jerusalem": {"he": "Asia/Jerusalem", "ar": "Asia/Jerusalem", "ro": "Europe/Bucharest", "en": "Europe/London"},
    "Europe/Bucharest": {"he": "Asia/Jerusalem", "ar": "Asia/Amman", "ro": "Europe/Bucharest", "en": "Europe/London"},
}

DAYTIME_ZONES: Final = (
    "Asia/Jerusalem",
    "Europe/London",
    "Asia/Dubai",
    "Asia/Kolkata",
    "Asia/Bangkok",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Pacific/Auckland",
    "Pacific/Honolulu",
    "America/Los_Angeles",
    "America/Denver",
    "America/New_York",
    "America/Sao_Paulo",
    "Atlantic/Azores",
)
"""Zones round the globe, so that a demonstration at any hour finds one where a centre is at work."""
