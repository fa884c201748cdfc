package dev.assay.detect;

import java.util.List;
import java.util.Set;

/** Values that only their label gives away, and whereabouts. */
final class ContactKinds {

  private static final String GB_T_45574 = "PIPL art. 4 and 28; GB/T 45574-2025";

  private ContactKinds() {}

  static List<Registration> all() {
    return List.of(
        new Registration(
            new Detector(
                "wechat-id",
                "WeChat account",
                "letter, then 5 to 19 letters, digits, hyphens and underscores directly after a label such as 微信号, WeChat or vx, or beginning with wxid_; without digit, hyphen or underscore only after a Chinese label, vx or wx and a colon",
                "names of products after the word",
                "form as published by the service",
                true,
                false,
                GB_T_45574,
                44),
            Set.of(Trigger.NUMBER, Trigger.COLON),
            1,
            20,
            asOf -> new WechatId()),
        Registration.onNumbers(
            new Detector(
                "qq-number",
                "QQ account or group",
                "5 to 11 digits, the first not 0, directly after a label such as QQ or QQ群",
                "other numbers after the word",
                "form as published by the service",
                true,
                false,
                GB_T_45574,
                43),
            5,
            13,
            asOf -> new QqNumber()),
        Registration.onNumbers(
            new Detector(
                "medical-record-number",
                "Number of a patient or of a medical record",
                "6 to 12 digits, at most two letters before, directly after a label such as 病历号, 住院号 or MRN",
                "amounts and counts",
                "label only; no public form",
                true,
                true,
                GB_T_45574,
                65),
            6,
            14,
            asOf -> new MedicalRecordNumber()),
        Registration.onNumbers(
            new Detector(
                "gps-position",
                "Position on the earth, to a tenth of a kilometer or closer",
                "latitude and longitude in range, each with at least three decimals, and a word such as GPS, 坐标 or location before them, or hemispheres",
                "other pairs of numbers; three numbers in a row",
                "ISO 6709; ranges of WGS 84",
                true,
                true,
                GB_T_45574,
                46),
            1,
            3,
            asOf -> new GpsPosition()));
  }
}
