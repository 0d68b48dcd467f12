// Which product's file calls mail(): a table of names, shaped like a data file. Add a row where a product is missing.
namespace MailBlockBot.Core.Origins;

/// <summary>One file that belongs to a product.</summary>
/// <param name="Name">The file's name in the product's own spelling.</param>
/// <param name="Product">The product, short; those that share a name stand together.</param>
internal sealed record KnownProduct(string Name, string Product);

/// <summary>The table. Where two rows differ only in case, the first one also stands for spellings that no row has.</summary>
internal static class KnownProducts
{
    public static readonly KnownProduct[] Rows =
    [
        // The hoster's own page calls these five standard.
        new("tools.php", "1C-Bitrix"), // bxmail() in bitrix/modules/main/tools.php
        new("class-phpmailer.php", "WordPress"), // wp-includes, up to 5.4
        new("phpmailer.php", "PHPMailer (WordPress, Joomla, ...)"),
        new("sendmail.php", "HostCMS, Zend Mail"), // modules/core/mail/sendmail.php
        new("mail.php", "OpenCart, PEAR Mail"), // system/library/mail.php

        // PHPMailer and its copies.
        new("PHPMailer.php", "PHPMailer (WordPress 5.5+, Joomla, ...)"),
        new("class.phpmailer.php", "PHPMailer 5"),
        new("phpmailer.class.php", "PHPMailer (PHP Server Monitor)"),
        new("class_phpmailer.php", "PHPMailer"),
        new("class.phpmailer-lite.php", "PHPMailer"),
        new("PHPMailerLite.php", "PHPMailer"),
        new("moodle_phpmailer.php", "Moodle"),
        new("pluggable.php", "WordPress"), // wp-includes/pluggable.php, wp_mail() of old versions

        // Bitrix.
        new("init.php", "1C-Bitrix"), // custom_mail() in php_interface/init.php

        // Mail libraries and frameworks.
        new("Sendmail.php", "Zend Mail, Laminas (Magento, osTicket, XenForo)"),
        new("SimpleMailInvoker.php", "Swift Mailer (Symfony, Laravel)"),
        new("MailInvoker.php", "Swift Mailer"),
        new("NativeMail.php", "Swift Mailer (PrestaShop)"),
        new("MailTransport.php", "CakePHP, Swift Mailer"),
        new("NativeMailerHandler.php", "Monolog (Laravel, Symfony)"),
        new("SendmailMailer.php", "Nette"),
        new("Callback.php", "Nette"),
        new("Logger.php", "Nette Tracy"),
        new("Email.php", "CodeIgniter, ImageCMS"),
        new("email.php", "osCommerce, FluxBB, CakePHP"),
        new("YiiMailMessage.php", "Yii"),
        new("SiteController.php", "Yii"),
        new("CEmailLogRoute.php", "Yii"),
        new("Mail.php", "PEAR Mail, SMF, Horde"),
        new("htmlMimeMail.php", "htmlMimeMail (CubeCart)"),
        new("htmlMimeMail5.php", "htmlMimeMail"),
        new("libmail.php", "libmail"),
        new("class.libmail.php", "libmail"),
        new("processor.php", "Magento (errors/processor.php)"),
        new("Php.php", "Invision Community"), // system/Email/Outgoing/Php.php
        new("php.php", "MyBB"), // inc/mailhandlers/php.php

        // Content systems.
        new("PhpMail.php", "Drupal"),
        new("phpMail.php", "UMI.CMS"),
        new("system.mail.inc", "Drupal 7"),
        new("phpmailer.mail.inc", "Drupal 7"),
        new("modphpmailer.class.php", "MODX"),
        new("modmail.class.php", "MODX"),
        new("modPHPMailer.php", "MODX"),
        new("modxmailer.class.inc.php", "MODX Evolution"),
        new("mail.class.php", "DLE"),
        new("dle_mail.class.php", "DLE"),
        new("cmsmail.class.php", "InstantCMS"),
        new("mailer.class.php", "InstantCMS, LiveStreet"),
        new("class.plx.utils.php", "PluXml"),
        new("Mailer.php", "SilverStripe"),
        new("basic.php", "GetSimple CMS"),
        new("txplib_misc.php", "Textpattern"),
        new("message_handler.php", "e107"),
        new("WireMail.php", "ProcessWire"),
        new("class.t3lib_htmlmail.php", "TYPO3"),
        new("class.t3lib_utility_mail.php", "TYPO3"),
        new("class.cmsmailer.inc.php", "CMS Made Simple"),
        new("waMail.class.php", "Webasyst"),
        new("waMailTransport.class.php", "Webasyst"),
        new("umiMail.php", "UMI.CMS"),
        new("Notify.php", "Simpla"),
        new("callback.php", "Simpla"),
        new("NetPay.php", "Simpla"),
        new("UserMailer.php", "MediaWiki"),
        new("moodlelib.php", "Moodle"),

        // Shops.
        new("ent_email.inc.php", "LiteCart"),
        new("xtc_php_mail.inc.php", "xt:Commerce"),
        new("func.mail.php", "X-Cart"),

        // Forums.
        new("functions_messenger.php", "phpBB 3"),
        new("messenger.php", "phpBB"),
        new("emailer.php", "phpBB 2"),
        new("class_mail.php", "vBulletin"),
        new("classEmail.php", "IP.Board"),
        new("class_email.php", "IP.Board"),
        new("Subs-Post.php", "SMF"),

        // Webmail, newsletters, groupware.
        new("rcube.php", "Roundcube"),
        new("rcmail.php", "Roundcube"),
        new("class.phplistmailer.php", "phpList"),
        new("sendemaillib.php", "phpList"),
        new("MailHelper.php", "Mautic"),
    ];
}
