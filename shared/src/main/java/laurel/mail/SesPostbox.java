package laurel.mail;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import laurel.mail.Delivery.InDoubt;
import laurel.mail.Delivery.Refused;
import laurel.mail.Delivery.Sent;
import laurel.mail.Delivery.TryLater;
import laurel.settings.Settings;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.Body;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.EmailContent;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/**
 * Sends through SES. Its client must not retry: after a broken connection SES may have taken the first copy, and it has
 * no idempotency token.
 */
public final class SesPostbox implements Postbox {
    private final SesV2Client ses;
    private final String sender;
    private final String replyTo;
    private final Optional<String> configurationSet;
    private final Optional<String> organisation;

    public SesPostbox(SesV2Client ses, Settings settings) {
        this.ses = ses;
        this.sender = settings.sender();
        this.replyTo = settings.replyTo();
        this.configurationSet = settings.configurationSet();
        this.organisation = Optional.of(settings.organisation()).filter(id -> settings.amongSeveral());
    }

    @Override
    public Delivery send(Letter letter) {
        try {
            return new Sent(ses.sendEmail(request(letter)).messageId());
        } catch (MessageRejectedException | BadRequestException e) {
            return new Refused(said(e));
        } catch (SesV2Exception e) {
            // 4xx speaks of our account, our permissions or our rate, not of this letter; after 5xx it may be on its
            // way.
            return e.statusCode() < 500 ? new TryLater(said(e)) : new InDoubt(said(e));
        } catch (SdkClientException e) {
            return neverReached(e) ? new TryLater("SES could not be reached") : new InDoubt("no answer from SES");
        }
    }

    private SendEmailRequest request(Letter letter) {
        SendEmailRequest.Builder request = SendEmailRequest.builder()
                .fromEmailAddress(sender)
                .replyToAddresses(replyTo)
                .destination(to -> to.toAddresses(letter.to()))
                .content(content(letter))
                .emailTags(tags(letter));
        configurationSet.ifPresent(request::configurationSetName);
        return request.build();
    }

    /** With whose it is, if SES's events about it go to several. */
    private List<MessageTag> tags(Letter letter) {
        List<MessageTag> tags = new ArrayList<>();
        letter.tags().forEach((name, value) -> tags.add(tag(name, value)));
        organisation.ifPresent(id -> tags.add(tag("organisation", id)));
        return tags;
    }

    private static MessageTag tag(String name, String value) {
        return MessageTag.builder().name(name).value(value).build();
    }

    private static EmailContent content(Letter letter) {
        return EmailContent.builder()
                .simple(message -> message.subject(utf8(letter.subject()))
                        .body(Body.builder()
                                .html(utf8(letter.html()))
                                .text(utf8(letter.text()))
                                .build())
                        .headers(letter.headers().entrySet().stream()
                                .map(header -> MessageHeader.builder()
                                        .name(header.getKey())
                                        .value(header.getValue())
                                        .build())
                                .toList()))
                .build();
    }

    private static Content utf8(String text) {
        return Content.builder().data(text).charset("UTF-8").build();
    }

    private static String said(SesV2Exception e) {
        String code = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
        return code + " (" + e.statusCode() + ")";
    }

    /** True if no connection came about, so that no byte of the letter left. */
    private static boolean neverReached(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException) {
                return true;
            }
        }
        return false;
    }
}
